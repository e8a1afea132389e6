import type { FactName } from "../../project/project-return";
import type { SectionKey } from "../../project/sections";

/** German words for facts, as labels and as headers of a register; separated by semicolons. */
export const germanFactLabels: Readonly<Partial<Record<FactName, string>>> = {
  projectId: `projektnummer; projekt-nr; projektnr; projekt-id; projektkennung; projektkürzel; projekt nr; projektnr; projektcode; auftragsnummer; kennung`,
  projectName: `projekt; projektname; projekttitel; projektbezeichnung; vorhaben; projekttitel; name des projekts; projektname / titel`,
  programme: "programm; programmname",
  projectManager: `projektleiter; projektleiterin; projektleitung; pl; projektverantwortlicher; projektmanager; projektmanagerin; teilprojektleiter; pm`,
  sponsor: `auftraggeber; auftraggeberin; projektauftraggeber; lenkungsausschussvorsitz; sponsor; projektsponsor; auftraggeber intern; interner auftraggeber; projekteigner`,
  stage: `projektphase; phase aktuell; aktuelle phase; projektstatus phase; phase; projektphase aktuell`,
  statusDate: `statusdatum; berichtsdatum; stichtag; berichtsstichtag; stand; stand vom; datenstand; berichtszeitraum bis; status vom; datum des berichts; berichtsdatum / stand; aktualisiert am; letzte aktualisierung; stichdatum`,
  currency: "währung",
  budgetAtCompletion: `gesamtbudget; projektbudget; genehmigtes budget; plankosten; gesamtkosten plan; budget gesamt; gesamtbudget plan; budget plan; plan kosten; plan-kosten; geplante kosten; geplantes budget; freigegebenes budget; kosten plan; auftragssumme`,
  plannedValue: "planwert",
  earnedValue: "fertigstellungswert; leistungswert",
  actualCost: `istkosten; ist-kosten; ist kosten; kosten ist; ist aufwand; bisherige kosten; aufgelaufene kosten; verbrauchtes budget; verbraucht; kosten bisher; ausgaben bisher; budgetverbrauch; kosten aktuell`,
  estimateAtCompletion: `erwartete gesamtkosten; prognose gesamtkosten; hochrechnung gesamtkosten; prognose kosten; kostenprognose; prognose gesamt; voraussichtliche gesamtkosten; forecast kosten; kosten prognose; erwartete kosten; prognosekosten`,
  baselineStart: "geplanter beginn; planbeginn; plan-start; starttermin; beginn; projektbeginn",
  baselineFinish: "geplantes ende; planende; plan-ende; endtermin plan; basisplan ende",
  forecastFinish:
    "voraussichtliches ende; prognose ende; erwartetes ende; ende; projektende; endtermin",
  percentComplete: `fortschritt; fertigstellungsgrad; projektfortschritt; fortschritt %; fertigstellung; fertigstellung %; fortschritt in %; gesamtfortschritt; % fertig; % abgeschlossen`,
  reportedOverall: `ampel; ampelstatus; gesamtampel; gesamtstatus; projektampel; statusampel; ampelstatus gesamt; status gesamt; gesamtbewertung; projektstatus; status ampel; ampel gesamt`,
  reportedSchedule: `termine; ampel termine; terminampel; zeit; terminstatus; ampel zeit; status termine; zeit/termine`,
  reportedCost: `kosten; ampel kosten; kostenampel; kostenstatus; status kosten; budget ampel; ampel budget; kosten/budget`,
  reportedScope: `ampel umfang; ampel qualität; umfang; leistung; status leistung; ampel inhalt`,
  reportedRisk: `ampel risiken; risikoampel; status risiken`,
  reportedResources: `ampel ressourcen; ressourcenampel; status ressourcen`,
  headline: `kurzfassung; statuszusammenfassung; zusammenfassung; gesamteinschätzung; management summary; statusbeschreibung; gesamtkommentar; aktueller stand; aktueller status; statuskommentar; allgemeiner status; bemerkung zum status`,
  nextSteps: `nächste schritte; ausblick; nächste aktivitäten; geplante aktivitäten; geplante aufgaben; ausblick nächste periode; nächster schritt; geplant nächste periode`,
};

/** Titles and headers of sections in German, by the key of the column. */
export const germanSections: Readonly<
  Partial<Record<SectionKey, { readonly titles: string } & Readonly<Record<string, string>>>>
> = {
  milestones: {
    titles: "meilensteine; meilensteinplan",
    name: "meilenstein; meilensteinname",
    baselineDate: "basistermin; plantermin; geplant; solltermin; soll; plandatum; basisplan",
    forecastDate: "prognose; prognosetermin; voraussichtlich; erwartet; aktueller termin",
    actualDate: "ist; isttermin; ist-termin; erreicht am",
    owner: "verantwortlich; verantwortlicher; zuständig",
    comment: "bemerkung; kommentar; anmerkung",
  },
  tasks: {
    titles: "projektplan; vorgänge; aufgaben; terminplan",
    name: "vorgang; vorgangsname; aufgabe; arbeitspaket; aktivität",
    forecastStart: "beginn; anfang; start",
    forecastFinish: "ende; fertigstellung; fällig bis",
    duration: "dauer; dauer (tage)",
    percentComplete: "fortschritt; fertigstellungsgrad; % abgeschlossen; % fertig",
    predecessors: "vorgänger",
    owner: "verantwortlich; verantwortlicher; zuständig; bearbeiter",
  },
  costPeriods: {
    titles: "kosten; kostenverlauf; budget und kosten",
    periodEnd: "monat; zeitraum; periode; quartal",
    plannedValue: "plankosten; plan; soll; planwert",
    earnedValue: "fertigstellungswert; leistungswert",
    actualCost: "istkosten; ist; ist-kosten",
    forecast: "prognose; prognosekosten",
  },
  risks: {
    titles: "risiken; risikoliste; risikoregister",
    title: "risiko; risikobeschreibung; risikotitel",
    cause: "ursache",
    probability: "wahrscheinlichkeit; eintrittswahrscheinlichkeit; ew",
    impact: "auswirkung; schadensausmaß; schadenshöhe; tragweite",
    score: "risikowert; risikokennzahl; risikoklasse",
    mitigation: "maßnahme; gegenmaßnahme; maßnahmen; gegenmaßnahmen",
    owner: "verantwortlich; verantwortlicher; risikoeigner; zuständig",
    dueDate: "fällig am; frist; termin",
  },
  issues: {
    titles: "probleme; offene punkte; problemliste",
    title: "problem; problembeschreibung; offener punkt",
    severity: "priorität; schwere; dringlichkeit",
    resolution: "lösung; maßnahme",
    owner: "verantwortlich; verantwortlicher; zuständig",
    dueDate: "fällig am; frist; termin; zu erledigen bis",
  },
};

/** German words of the vocabularies, in normal form. */
export const germanRagWords = {
  green: "grün; im plan; planmäßig",
  amber: "gelb; gefährdet",
  red: "rot; kritisch; verzögert",
  grey: "grau; nicht bewertet; offen",
} as const;

export const germanLifecycleWords = {
  proposed: "geplant; in planung; beantragt",
  active: "aktiv; laufend; in arbeit; in bearbeitung; in umsetzung",
  onHold: "pausiert; angehalten; ruhend",
  complete: "abgeschlossen; beendet; fertig; erledigt",
  cancelled: "abgebrochen; storniert; eingestellt",
} as const;
