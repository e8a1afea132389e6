import type { SectionWords } from "./column-words";

const identity =
  "id; no; #; ref; ref id; id no; s n; sno; sl; serial; reference; s.no; sn; line; serial no; sl no; sr no; sr; item no; item #; seq; sequence; row; unique id; uid; ref no; reference no; log id; key; code";
const persons = `owner; assigned to; responsible; responsible person; lead; raised with; single person
  responsible; person responsible; responsible party; assigned; assignee; who; accountable; accountable person; action owner; owned by; pic; allocated to; assigned to owner; responsibility; assigned person; owner name; responsible owner; responsible team; delegated to; person in charge; in charge; point of contact; leader; task leader; responsible individual; individual responsible; responsible role; assigned owner; task lead; member; team member; verantwortlich; verantwortlicher; zuständig`;
const states = "status; state; current status; open/closed";
const dueWords = `due date; due; target date; target fix; target fix date; fix by; action by; review date; next review; date due; target
  resolution date; due by; next review date; resolution date; required by; by when; deadline; target completion date; target closure date; planned completion date; expected resolution date; resolve by; target; due on; deadline date; complete by; target close date; follow up date; action due date; review; action by date; target resolution; expected date; expected completion date; expected closure date; planned date; mitigation date; completion due; target for completion; resolution due date; fällig; fällig am; termin; frist`;
const raisedWords = `raised; date raised; date identified; identified; raised on; date submitted; date opened;
  opened; date logged; logged; created; date; date reported; reported on; reported date; reported; date entered; open date; opened on; date created; created on; created date; raised date; log date; entry date; identified on; identification date; identified date; opening date; date added; entered; issue date; submitted; gemeldet am; erfasst am; recognised; recognised on; date recognised`;
const closedWords =
  "closed; date closed; close date; closed on; closure date; actual closure; actual resolution date; date resolved; resolved; resolved on; date completed; completed; completion date; actual completion date; closed date; date of closure; actual close date; resolved date";

/** Risks, issues, actions, assumptions, decisions, lessons. */
export const raidSectionWords: Readonly<
  Record<"risks" | "issues" | "decisions" | "actions" | "assumptions" | "lessons", SectionWords>
> = {
  risks: {
    titles: `risk; risk register; risk log; top risk; key risk; risk list; risk assessment; major risk; risk matrix; project risk; risk and mitigation; risk and issue; risks and opportunities`,
    noun: "risk",
    subject: "title",
    columns: {
      id: { weight: 0.3, words: `${identity}; risk id; risk no; risk ref; risk #` },
      title: {
        weight: 1,
        words: `risk title; risk name; risk short name; short name; risk description; description of risk; risk event; risk statement; risk detail; risk summary; risk/threat; risk or opportunity; threat; potential risk; risk factor; identified risk; risk item; description of the risk; risk and description; risk headline; risk scenario/description; what could go wrong; what is the risk; risk/issue; risk or issue; hazard; uncertainty; underlying risk; description of risk event; risk cause event effect`,
        weak: "description; title; name; summary; event; detail; threat scenario; risk scenario; scenario",
      },
      cause: {
        weight: 0.8,
        words: `risk cause; root cause; cause/description; trigger; risk driver; source; driver; risk source; reason; effect; cause and effect; background`,
        weak: "description; detail",
      },
      probability: {
        weight: 2.5,
        words: `likelihood; likeliness; likelyhood; likelihood of occurrence; probability score; probability %; likelihood score; chance; inherent probability; inherent likelihood; likelihood rating; probability risk rating; probability rating; probability of occurrence; probability level; occurrence; likelihood level; current likelihood; current probability; gross likelihood; gross probability; initial likelihood; initial probability; raw likelihood; likelihood risk; risk likelihood; risk probability; probability/likelihood; likelihood/probability; frequency of occurrence`,
        weak: "p; frequency",
      },
      impact: {
        weight: 1.5,
        words: `impact score; impact rating; impact risk rating; consequence; inherent impact; severity of impact; impact level; impact/consequence; consequence rating; consequence score; consequence level; impact severity; effect rating; current impact; gross impact; initial impact; raw impact; risk impact; impact on project; project impact; severity/impact; business impact; operational impact; impact on business; degree of impact; extent of impact; disruption potential; potential impact`,
        weak: `severity; severity rating; effect; impact description; i`,
      },
      score: {
        weight: 2,
        words: `risk score; risk rating; risk level; priority level; rating; exposure; rpn; risk priority number; p x i; pxi; inherent score; overall impact; risk exposure; inherent rating; inherent risk score; inherent risk; risk value; total score; overall rating; overall risk; p*i; risk factor; risk magnitude; risk priority; gross score; gross risk score; initial score; current score; current rating; probability x impact; likelihood x impact; rag score; risk grade; risk rag; risk severity; risk severity score; severity score; severity level; risk score rating`,
        weak: `severity; severity rating; rag; rag status; level; current risk; grade; rank; risk rank`,
      },
      impactAmount: {
        weight: 1.5,
        words: `cost impact; financial impact; impact cost; exposure amount; impact value; cost exposure; potential cost; monetary impact; estimated loss; loss; financial exposure; expected cost; risk cost; cost of impact; estimated cost impact; exposure value; potential loss; cost if it occurs; cost if risk occurs; impact on cost; cost of risk; monetary value; value at risk; amount at risk; dollar impact; cost impact if it occurs; loss amount; maximum loss; impact in money; cost or saving; gain or loss; net gain or loss; potential impact cost; impact on budget; budget impact`,
        weak: "estimated cost; cost; amount; value; payoff",
      },
      nature: {
        weight: 0.5,
        words: "threat/opportunity; opportunity or threat; risk nature; nature; kind of risk",
        weak: "risk type; type",
      },
      response: {
        weight: 0.8,
        words: `response type; treatment decision; risk decision; risk response; strategy; response strategy; treatment; risk strategy; treatment option; risk treatment option; response option; type of response; risk response type; risk response strategy; mitigation type`,
      },
      mitigation: {
        weight: 2,
        words: `mitigation plan; mitigation action; mitigating action; mitigation strategy; potential response; risk treatment; response plan; planned action; mitigation plan / next steps; risk response plan; risk treatment/response; countermeasure; response/next steps; mitigation/response; mitigation and contingency; contingency plan; action taken; planned mitigation; control/mitigating action; mitigation measure; pre event mitigation; preventive control; preventative control; preventive action; preventative action; risk mitigation; response action; treatment plan; action to reduce risk; mitigation approach; risk mitigation plan; risk mitigation strategy; actions to mitigate; mitigating control; proposed mitigation; mitigation step; mitigation comment; management action; risk response action; risk action; risk management strategy; response description; risk response description; mitigation/contingency; preventive measure; preventative measure; prevention; treatment action; control measure; control measures/comment; mitigation/control; monitoring and mitigation; resolution or action`,
        weak: "action; next steps; action plan; control; existing control; current control; control in place",
      },
      owner: { weight: 0.4, words: `${persons}; risk owner` },
      dueDate: { weight: 0.4, words: dueWords },
      residualProbability: {
        weight: 1.5,
        words: `residual likelihood; target probability; probability after; likelihood after; post mitigation probability; mitigated probability; residual probability score; residual likelihood score; net likelihood; net probability; mitigated likelihood; likelihood after mitigation; probability after mitigation; post mitigation likelihood; target likelihood; revised likelihood; controlled probability; controlled likelihood`,
      },
      residualImpact: {
        weight: 1.5,
        words: `target impact; impact after; post mitigation impact; mitigated impact; residual impact score; net impact; impact after mitigation; residual consequence; revised impact; residual severity; controlled impact; controlled consequence; target consequence`,
      },
      status: { weight: 0.3, words: `${states}; risk status` },
      raised: { weight: 0.4, words: raisedWords },
      closed: { weight: 0.3, words: closedWords },
      reviewed: {
        weight: 0.4,
        words: `last review; last review date; date last reviewed; reviewed on; last reviewed on; date reviewed; last updated; date last updated; updated on`,
      },
    },
  },
  issues: {
    titles: "issue; issue log; issue register; key issue; top issue",
    noun: "issue",
    subject: "title",
    columns: {
      id: { weight: 0.3, words: `${identity}; issue id; issue no; issue ref; issue #` },
      title: {
        weight: 1,
        words: `issue title; issue name; issue short name; short name; issue description; description of issue; issue detail; problem; issue/problem; problem statement; issue summary; problem description; issue item; issue statement; issue/concern; concern; defect; query; challenge; blocker; impediment; obstacle`,
        weak: "description; title; name; summary; detail",
      },
      severity: {
        weight: 1.3,
        words: `priority; issue severity; importance; urgency; issue priority; impact level; issue severity level; issue impact; criticality; priority level; severity level; disruption potential; business impact`,
        weak: "impact; rating; level",
      },
      owner: { weight: 0.4, words: `${persons}; issue owner` },
      raised: { weight: 0.5, words: raisedWords },
      dueDate: { weight: 0.5, words: dueWords },
      status: { weight: 0.3, words: `${states}; issue status` },
      resolution: {
        weight: 1.6,
        words: `mitigation strategy; mitigation plan; fix; fix/notes; how fixed; workaround; resolution plan; resolution / action; action to resolve; proposed resolution; corrective action; issue resolution; response/next steps; action taken; action plan; resolution/comment; resolution note; solution; next action; mitigation; resolution step; resolution detail; resolution strategy; required action; mitigation/response; action required; remedial action; issue response; current update; resolution or action; response or plan`,
        weak: "action; next steps; response; update",
      },
      escalated: {
        weight: 1.5,
        words: "escalation; escalate; escalation required; escalation needed",
      },
    },
  },
  decisions: {
    titles: `decision; decision sought; decision log; decisions required; decision needed; key
      decision; decisions for the committee; ask; asks of the committee`,
    noun: "decision",
    subject: "question",
    columns: {
      id: { weight: 0.3, words: `${identity}; decision id; decision no; decision ref` },
      question: {
        weight: 1.6,
        words: `decision; decision required; decision needed; decision description; decision title; decision to be made; decision made; decision taken; decision point; decision request; decision summary; topic for decision; decision needed from board`,
        weak: "description; title; question; ask",
      },
      options: {
        weight: 1.6,
        words: `options considered; alternatives; alternative considered`,
      },
      recommendation: {
        weight: 1.8,
        words: `recommended option; proposal; recommended decision; recommended; recommended course; preferred option`,
      },
      consequence: {
        weight: 1.4,
        words: `consequence; impact of no decision; consequence of delay; impact if not made; impact of delay; impact if not decided; consequence if not made; effect of delay; impact of not deciding; if not decided; consequence if not decided; risk of no decision; impact if delayed; consequence of no decision; implication; impact on project`,
        weak: "impact",
      },
      deadline: {
        weight: 0.8,
        words: `deadline; decision by; required by; decide by; date needed; due date; due; by when; date required; decision needed by; decision required by; decision due; decision due date; decision deadline; required decision date; decision by date`,
      },
      owner: {
        weight: 0.4,
        words: `${persons}; decision owner; decision maker; decided by; made by; decision made by; decider; decision authority; approver; approved by`,
      },
      status: { weight: 0.3, words: `${states}; decision status` },
    },
  },
  actions: {
    titles: "action; action log; action item; action register; open action",
    noun: "action",
    subject: "action",
    columns: {
      id: { weight: 0.3, words: `${identity}; action id; action no; action ref` },
      action: {
        weight: 1.5,
        words: `action item; action description; action title; action required; action point; action detail; action to be taken; next action; what; follow up action; action item description; agreed action; to do; action/task; action requested`,
        weak: `description; title; detail; task; summary; name`,
      },
      owner: { weight: 0.4, words: `${persons}; action owner; responsible for action` },
      dueDate: { weight: 0.5, words: dueWords },
      status: { weight: 0.3, words: `${states}; action status` },
    },
  },
  assumptions: {
    titles: "assumption; assumption log; assumption register",
    noun: "assumption",
    subject: "text",
    columns: {
      id: { weight: 0.3, words: `${identity}; assumption id` },
      text: {
        weight: 1.5,
        words: `assumption description; assumption statement; assumption detail; assumption made; key assumption; assumption title`,
        weak: `description; statement; detail`,
      },
      owner: { weight: 0.4, words: `${persons}; assumption owner` },
      status: { weight: 0.3, words: states },
    },
  },
  lessons: {
    titles:
      "lesson; lesson learned; lesson log; lessons learnt; lesson learned log; lesson learnt log; lesson register",
    noun: "lesson",
    subject: "text",
    columns: {
      id: { weight: 0.3, words: `${identity}; lesson id` },
      text: {
        weight: 1.5,
        words: `lesson learned; lessons learnt; what did we learn; what we learned; what have we learned; how does this change future project; lesson for the future; lesson for future project; future recommendation; recommendation for future project; improvement for next time; what could be improved; what can be improved; what to do differently; lesson description; lesson detail; lesson title; learning; lesson statement; key lesson; what was learned; observation; recommendation`,
        weak: `description; detail; event; recommendation; what happened; describe what happened; what was the impact; improvement; situation; what went well; what went wrong; finding; comment`,
        last: "issue; problem; title; topic; experience; summary",
      },
      owner: { weight: 0.4, words: persons },
      status: { weight: 0.3, words: states },
    },
  },
};
