import type { FactName } from "../../project/project-return";
import type { SectionKey } from "../../project/sections";

/** German words for facts, as labels and as headers of a register; separated by semicolons. */
export const germanFactLabels: Readonly<Partial<Record<FactName, string>>> = {
  projectId: `projektnummer; projekt-nr; projektnr; projekt-id; projektkennung; projektkürzel; projektcode; auftragsnummer; kennung`,
  projectName: `projekt; projektname; projekttitel; projektbezeichnung; vorhaben; name des projekts; projektname / titel`,
  programme: "programm; programmname",
  projectManager: `projektleiter; projektleiterin; projektleitung; pl; projektverantwortlicher; projektmanager; projektmanagerin; teilprojektleiter; pm`,
  sponsor: `auftraggeber; auftraggeberin; projektauftraggeber; lenkungsausschussvorsitz; sponsor; projektsponsor; auftraggeber intern; interner auftraggeber; projekteigner`,
  stage: `projektphase; phase aktuell; aktuelle phase; projektstatus phase; phase; projektphase aktuell`,
  statusDate: `statusdatum; berichtsdatum; stichtag; berichtsstichtag; stand; stand vom; datenstand; berichtszeitraum bis; status vom; datum des berichts; berichtsdatum / stand; aktualisiert am; letzte aktualisierung; stichdatum`,
  currency: "währung",
  budgetAtCompletion: `gesamtbudget; projektbudget; genehmigtes budget; plankosten; gesamtkosten plan; budget gesamt; gesamtbudget plan; budget plan; plan kosten; geplante kosten; geplantes budget; freigegebenes budget; kosten plan; auftragssumme`,
  plannedValue: "planwert",
  earnedValue: "fertigstellungswert; leistungswert",
  actualCost: `istkosten; ist-kosten; kosten ist; ist aufwand; bisherige kosten; aufgelaufene kosten; verbrauchtes budget; verbraucht; kosten bisher; ausgaben bisher; budgetverbrauch; kosten aktuell`,
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

const germanPersons = `verantwortlich; verantwortlicher; verantwortliche; zuständig; zuständigkeit; zuständige
  person; verantwortung; wer; verantwortliche person; verantwortliche/r; eigentümer;
  zugewiesen zu; zugewiesen an; zugewiesen`;
const germanStates = "bearbeitungsstand; bearbeitungsstatus; stand; zustand";
const germanDue =
  "fällig am; fällig; frist; termin; zu erledigen bis; bis wann; fälligkeit; zieldatum; erledigen bis";
const germanRaised =
  "erfasst am; gemeldet am; erstellt am; datum; identifiziert am; aufgenommen am; eingetragen am";
const germanRemarks =
  "bemerkung; kommentar; anmerkung; bemerkungen; kommentare; notiz; notizen; hinweis";

/** Titles and headers of sections in German, by the key of the column. */
export const germanSections: Readonly<
  Partial<Record<SectionKey, { readonly titles: string } & Readonly<Record<string, string>>>>
> = {
  milestones: {
    titles: "meilensteine; meilensteinplan; meilensteinliste; meilensteinübersicht",
    id: "nr; nummer; lfd nr; meilenstein-nr; ms-nr; kennung",
    name: "meilenstein; meilensteinname; meilensteinbezeichnung; beschreibung des meilensteins; ergebnis; überschrift",
    baselineDate: `basistermin; plantermin; geplant; solltermin; soll; soll-termin; plan-termin; plandatum;
      basisplan; ursprünglicher termin; geplanter termin; geplant am; zieltermin; termin plan; termin soll`,
    forecastDate: `datum; prognose; prognosetermin; voraussichtlich; erwartet; aktueller termin; voraussichtlicher
      termin; neuer termin; erwarteter termin; termin prognose; fällig; fällig am; termin; fälligkeit; stichtag;
      abgabe; abgabedatum; abgabe-datum; abgabetermin`,
    actualDate: `ist; isttermin; ist-termin; ist-datum; erreicht am; erreicht; tatsächlicher termin; erledigt
      am; abgeschlossen am; termin ist`,
    owner: germanPersons,
    status: germanStates,
    comment: germanRemarks,
  },
  tasks: {
    titles: `projektplan; vorgänge; aufgaben; terminplan; zeitplan; projektstrukturplan; psp; aufgabenliste;
      arbeitspakete; ablaufplan; balkenplan; gantt-diagramm; projektablaufplan`,
    id: "nr; lfd nr; psp-code; psp; vorgangsnummer; aufgaben-nr; ap-nr; kennung",
    name: `vorgang; vorgangsname; aufgabe; aufgaben; arbeitspaket; aktivität; tätigkeit; tätigkeiten;
      aktivitäten; arbeitsschritt; teilaufgabe; beschreibung der aufgabe; aufgabenbeschreibung; bezeichnung`,
    forecastStart: "beginn; anfang; start; startdatum; beginndatum; anfangsdatum; starttermin; von",
    forecastFinish: `ende; fertigstellung; fällig bis; enddatum; endtermin; bis; abschluss; fällig am; fällig;
      frist; deadline; termin; zu erledigen bis; fälligkeitsdatum; abgabe; abgabedatum; abgabe-datum;
      abgabetermin`,
    baselineStart:
      "geplanter start; plan start; start plan; start soll; geplanter beginn; beginn plan",
    baselineFinish: "geplantes ende; plan ende; ende plan; ende soll; geplanter abschluss",
    actualStart: "tatsächlicher start; ist start; start ist; tatsächlicher beginn; beginn ist",
    actualFinish: "tatsächliches ende; ist ende; ende ist; erledigt am; abgeschlossen am",
    duration:
      "dauer; dauer (tage); dauer in tagen; dauer in tage; dauer tage; arbeitstage; tage; anzahl tage; geplante dauer; dauer geplant; plan dauer",
    percentComplete: `fortschritt; projektfortschritt; projektfortschritt in %; fertigstellungsgrad; % abgeschlossen; % fertig; fortschritt %; fortschritt in
      %; erledigt %; stand in %`,
    predecessors: "vorgänger; abhängigkeit; abhängigkeiten; abhängig von; voraussetzung",
    owner: `${germanPersons}; bearbeiter; ressource; ressourcen; ressourcenname; wer; bearbeitet von`,
    status: germanStates,
  },
  costPeriods: {
    titles:
      "kosten; kostenverlauf; budget und kosten; kostenplan; kostenübersicht; budgetplan; finanzplan",
    periodEnd: "monat; zeitraum; periode; quartal; jahr; stichtag",
    plannedValue: "plankosten; plan; soll; planwert; budget; geplant; soll-kosten; plan kosten",
    earnedValue: "fertigstellungswert; leistungswert",
    actualCost: "istkosten; ist; ist-kosten; ausgaben; tatsächlich; tatsächliche kosten",
    forecast: "prognose; prognosekosten; hochrechnung; erwartet",
  },
  risks: {
    titles: `risiken; risikoliste; risikoregister; risikoanalyse; risikokatalog; risikomanagement; risikobewertung;
      risikoübersicht; risikolog; projektrisiken`,
    id: "nr; lfd nr; risiko-nr; risikonummer; risiko-id; kennung",
    title: `risiko; risikobeschreibung; risikotitel; risikobezeichnung; beschreibung des risikos; gefahr;
      risikoereignis; mögliches risiko; bezeichnung; beschreibung`,
    cause: "ursache; ursachen; auslöser; grund; risikoursache; eintrittsindikator",
    probability: `wahrscheinlichkeit; eintrittswahrscheinlichkeit; ew; eintritts-wahrscheinlichkeit;
      eintrittswahrscheinlichkeit in %; auftreten; auftrittswahrscheinlichkeit; auftretenswahrscheinlichkeit; schadenswahrscheinlichkeit; eintritt; wahrscheinlichkeit in %; wk`,
    impact: `auswirkung; auswirkungen; schadensausmaß; schadensausmass; schadenshöhe; tragweite; auswirkungsgrad; gefährdungsgrad; gefährdung; schweregrad; schadensschwere; bedeutung;
      schwere; schaden; schadenspotenzial; ausmaß; ausmass; folgen; einfluss`,
    score: `risikowert; risikokennzahl; risikoklasse; risikozahl; risikofaktor; risikoprioritätszahl; rpz;
      risikostufe; risikograd; risikoeinstufung; bewertung; gesamtrisiko; priorität`,
    mitigation: `maßnahme; gegenmaßnahme; maßnahmen; gegenmaßnahmen; massnahme; massnahmen; gegenmassnahme;
      gegenmassnahmen; vorbeugende maßnahmen; präventive maßnahmen; präventionsmaßnahmen; prävention; prävention beschreibung; gegenmaßnahme beschreibung; lösung; risikominderung; risikominimierung; minderung; abwehr;
      maßnahmen zur risikominimierung; vermeidung; vorbeugung`,
    response: "strategie; risikostrategie; umgang; umgang mit dem risiko",
    owner: `${germanPersons}; risikoeigner; risikoverantwortlicher`,
    dueDate: germanDue,
    status: germanStates,
    raised: germanRaised,
  },
  issues: {
    titles:
      "probleme; offene punkte; problemliste; offene-punkte-liste; op-liste; lop; liste offener punkte",
    id: "nr; lfd nr; problem-nr; kennung",
    title: "problem; problembeschreibung; offener punkt; thema; beschreibung; punkt",
    severity: "priorität; schwere; dringlichkeit; prio; wichtigkeit",
    resolution: "lösung; maßnahme; massnahme; lösungsvorschlag; ergebnis",
    owner: germanPersons,
    dueDate: germanDue,
    status: germanStates,
    raised: germanRaised,
  },
  actions: {
    titles:
      "maßnahmen; maßnahmenliste; maßnahmenplan; aufgaben; to-do; massnahmen; massnahmenplan; aktionsplan",
    id: "nr; lfd nr; maßnahmen-nr",
    action: "maßnahme; massnahme; aktion; was; to-do; aufgabe; beschreibung der maßnahme",
    owner: germanPersons,
    dueDate: germanDue,
    status: germanStates,
  },
  decisions: {
    titles: "entscheidungen; entscheidungsliste; entscheidungsbedarf; beschlüsse",
    id: "nr; lfd nr",
    question:
      "entscheidung; entscheidungsbedarf; beschluss; benötigte entscheidung; entscheidungsvorlage",
    options: "optionen; alternativen; varianten",
    recommendation: "empfehlung; vorschlag",
    deadline: germanDue,
    owner: `${germanPersons}; entscheider; entschieden von`,
    status: germanStates,
  },
  changes: {
    titles: "änderungen; änderungsanträge; änderungsliste; änderungsmanagement; change requests",
    id: "nr; lfd nr; änderungs-nr; antrags-nr",
    title: "änderung; änderungsantrag; änderungsbeschreibung; beschreibung der änderung",
    costEffect: "kostenauswirkung; auswirkung kosten; mehrkosten; auswirkung auf kosten",
    scheduleEffect: "terminauswirkung; auswirkung termine; verzug; auswirkung auf termine",
    approver: "genehmigt von; freigegeben von; genehmiger",
    raised: germanRaised,
    decided: "genehmigt am; entschieden am; freigegeben am",
    status: germanStates,
  },
  communications: {
    titles:
      "stakeholder; stakeholderanalyse; stakeholderliste; kommunikationsplan; kommunikation; kommunikationsmatrix",
    audience:
      "stakeholder; zielgruppe; empfänger; adressat; interessengruppe; teilnehmer; anspruchsgruppe",
    influence: "einfluss; macht; einfluss/macht; interesse; grad des einflusses",
    message: "botschaft; inhalt; information; thema; zweck; ziel",
    channel:
      "kanal; medium; kommunikationskanal; art der kommunikation; kommunikationsmittel; form",
    frequency: "häufigkeit; frequenz; turnus; rhythmus; wann; wie oft",
    owner: `${germanPersons}; absender`,
  },
  resources: {
    titles:
      "ressourcen; ressourcenplan; ressourcenplanung; projektteam; team; einsatzplan; personaleinsatz",
    person: "mitarbeiter; mitarbeiterin; person; name; ressource; teammitglied",
    role: "rolle; funktion; position",
    allocation: "auslastung; auslastung %; einsatz %; anteil; anteil %; kapazität %; zuteilung",
    from: "von; ab; beginn",
    to: "bis; ende",
  },
  dependencies: {
    titles: "abhängigkeiten; abhängigkeitsliste; schnittstellen",
    id: "nr; lfd nr",
    description: "abhängigkeit; beschreibung der abhängigkeit; schnittstelle",
    otherProject: "anderes projekt; abhängiges projekt; projekt extern",
    needDate: "benötigt bis; benötigt am; bedarfstermin",
    owner: germanPersons,
    status: germanStates,
  },
  benefits: {
    titles: "nutzen; nutzenregister; nutzenplan",
    name: "nutzen; nutzenbeschreibung; ziel",
    measure: "kennzahl; messgröße; kpi",
    baseline: "ausgangswert; basiswert",
    target: "zielwert; ziel",
    owner: germanPersons,
  },
  assumptions: {
    titles: "annahmen; annahmenliste",
    id: "nr; lfd nr",
    text: "annahme; beschreibung der annahme",
    owner: germanPersons,
    status: germanStates,
  },
  lessons: {
    titles: "erkenntnisse; erfahrungen; lessons learned; erfahrungssicherung",
    id: "nr; lfd nr",
    text: "erkenntnis; erfahrung; lehre; was haben wir gelernt",
    owner: germanPersons,
    status: germanStates,
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
