import type { SectionWords } from "./column-words";

const identity = "id; no; #; ref; reference; s.no; sn; line";
const persons = `owner; assigned to; responsible; responsible person; lead; raised with; single person
  responsible`;
const states = "status; state; current status; open/closed; open / closed";
const dueWords = `due date; due; target date; action by; review date; next review; date due; target
  resolution date; due by; next review date; resolution date; required by; by when; deadline`;
const raisedWords = `raised; date raised; date identified; identified; raised on; date submitted; date opened;
  opened; date logged; logged; created; date`;
const closedWords = "closed; date closed; close date; closed on; closure date";

/** Risks, issues, actions, assumptions, decisions, lessons. */
export const raidSectionWords: Readonly<
  Record<"risks" | "issues" | "decisions" | "actions" | "assumptions" | "lessons", SectionWords>
> = {
  risks: {
    titles: `risk; risk register; risk log; top risk; key risk; risks and opportunities`,
    noun: "risk",
    subject: "title",
    columns: {
      id: { weight: 0.3, words: `${identity}; risk id; risk no; risk ref; risk #` },
      title: {
        weight: 1,
        words: `risk; risk title; risk name; risk description; description of risk; risk event; risk
        statement; risk detail`,
        weak: "description; title; name; summary; event; detail",
      },
      cause: {
        weight: 0.8,
        words: "cause; risk cause; root cause; cause/description; trigger; causes",
        weak: "description; detail",
      },
      probability: {
        weight: 2.5,
        words: `probability; likelihood; likelihood of occurrence; probability score; probability %;
        likelihood score; p; chance; inherent probability; inherent likelihood; prob;
        likelihood rating; probability rating`,
      },
      impact: {
        weight: 1.5,
        words: `impact; impact score; impact rating; consequence; i; inherent impact; severity of
        impact; impact level; impact/consequence`,
        weak: "severity",
      },
      score: {
        weight: 2,
        words: `risk score; score; risk rating; risk level; rating; exposure; rpn; risk priority
        number; p x i; pxi; rank; inherent score; overall impact; risk exposure; inherent
        rating; inherent risk score`,
      },
      impactAmount: {
        weight: 1.5,
        words: `impact amount; cost impact; financial impact; impact cost; exposure amount; impact
        value`,
      },
      response: {
        weight: 0.8,
        words: `response; response type; risk response; strategy; response strategy; treatment; risk
        strategy`,
      },
      mitigation: {
        weight: 2,
        words: `mitigation; mitigation plan; mitigation action; mitigating action; mitigation
        strategy; mitigations; potential response; risk treatment; response plan; planned
        action; mitigation plan / next steps; risk response plan; risk treatment/response;
        countermeasure; controls; mitigating actions`,
        weak: "action; actions; next steps; next step; action plan",
      },
      owner: { weight: 0.4, words: `${persons}; risk owner` },
      dueDate: { weight: 0.4, words: dueWords },
      residualProbability: {
        weight: 1.5,
        words: `residual probability; residual likelihood; target probability; probability after;
        likelihood after; post mitigation probability; mitigated probability`,
      },
      residualImpact: {
        weight: 1.5,
        words: `residual impact; target impact; impact after; post mitigation impact; mitigated
        impact`,
      },
      status: { weight: 0.3, words: `${states}; risk status` },
      raised: { weight: 0.4, words: raisedWords },
      closed: { weight: 0.3, words: closedWords },
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
        words: `issue; issue title; issue name; issue description; description of issue; issue
        detail; problem`,
        weak: "description; title; name; summary; detail",
      },
      severity: {
        weight: 1.3,
        words: `severity; priority; issue severity; importance; urgency; issue priority`,
        weak: "impact; rating; level",
      },
      owner: { weight: 0.4, words: `${persons}; issue owner` },
      raised: { weight: 0.5, words: raisedWords },
      dueDate: { weight: 0.5, words: dueWords },
      status: { weight: 0.3, words: `${states}; issue status` },
      resolution: {
        weight: 1.6,
        words: `resolution; resolution plan; resolution / action; action to resolve; proposed
        resolution; corrective action; issue resolution; resolution action`,
        weak: "action; actions; next steps; next step; response; update",
      },
      escalated: { weight: 1.5, words: "escalated; escalated?; escalation; escalate" },
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
        words: `decision sought; decision; decision required; decision needed; decision description;
        decision title; decision to be made`,
        weak: "description; title; question; ask",
      },
      options: { weight: 1.6, words: "options; options considered; alternatives; option" },
      recommendation: {
        weight: 1.8,
        words: "recommendation; recommended option; proposal; recommended decision",
      },
      consequence: {
        weight: 1.4,
        words: `consequence of waiting; consequence; consequences; impact of no decision;
        consequence of delay; impact if not made; impact of delay`,
        weak: "impact",
      },
      deadline: {
        weight: 0.8,
        words: `needed by; deadline; decision by; required by; decide by; date needed; due date;
        due; by when; date required`,
      },
      owner: { weight: 0.4, words: `${persons}; decision owner; decision maker; decided by` },
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
        words: "action; action item; action description; action title; action required",
        weak: "description; title; detail",
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
      text: { weight: 1.5, words: "assumption; assumption description" },
      owner: { weight: 0.4, words: `${persons}; assumption owner` },
      status: { weight: 0.3, words: states },
    },
  },
  lessons: {
    titles: "lesson; lesson learned; lesson log; lessons learnt",
    noun: "lesson",
    subject: "text",
    columns: {
      id: { weight: 0.3, words: `${identity}; lesson id` },
      text: { weight: 1.5, words: "lesson; lesson learned; lessons learnt; lesson description" },
      owner: { weight: 0.4, words: persons },
      status: { weight: 0.3, words: states },
    },
  },
};
