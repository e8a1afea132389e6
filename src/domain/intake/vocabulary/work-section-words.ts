import type { SectionWords } from "./column-words";

const identity = "id; no; #; ref; reference; s.no; line";
const persons = "owner; assigned to; responsible; responsible person; lead";
const states = "status; state; current status";

/** Dependencies, changes, resources, benefits, communications. */
export const workSectionWords: Readonly<
  Record<"dependencies" | "changes" | "resources" | "benefits" | "communications", SectionWords>
> = {
  dependencies: {
    titles: `dependency; dependency log; dependency register; interdependency; key dependency`,
    noun: "dependency",
    subject: "description",
    columns: {
      id: { weight: 0.3, words: `${identity}; dependency id; dependency ref` },
      description: {
        weight: 1.2,
        words: "dependency; dependency description; dependency title; what is needed",
        weak: "description; title",
      },
      direction: {
        weight: 1.5,
        words: `needs or gives; direction; inbound/outbound; in/out; gives/gets; this project needs
        / gives; dependency type; inbound / outbound`,
      },
      otherProject: {
        weight: 2,
        words: `other project; dependent on; dependent project; supplier; supplying project; depends
        on project; other party; providing project; from project; provider`,
      },
      otherMilestone: {
        weight: 1.5,
        words: "other milestone; linked milestone; supplier milestone",
      },
      needDate: {
        weight: 1.5,
        words: `need date; needed by; required by; required date; date required; date needed`,
        weak: "due date; due",
      },
      promisedDate: {
        weight: 1.5,
        words: `promised date; promised; agreed date; committed date; delivery date; supplier date;
        supplier forecast`,
      },
      status: { weight: 0.3, words: `${states}; dependency status` },
      owner: { weight: 0.4, words: persons },
    },
  },
  changes: {
    titles: `change; change log; change request; change register; change control; pcr`,
    noun: "change",
    subject: "title",
    columns: {
      id: {
        weight: 0.3,
        words: `${identity}; change id; change no; change #; cr; cr no; cr id; change ref; pcr no`,
      },
      title: {
        weight: 1.2,
        words: `change; change title; change description; change request; description of change;
        change name`,
        weak: "description; title; summary",
      },
      status: { weight: 0.3, words: `${states}; change status; disposition`, weak: "decision" },
      raised: {
        weight: 0.4,
        words: "raised; date raised; raised on; date submitted; request date; date",
      },
      costEffect: {
        weight: 2,
        words: `cost effect; cost impact; budget impact; financial impact; impact on cost; cost
        change`,
      },
      scheduleEffect: {
        weight: 2,
        words: `schedule effect; schedule effect (days); schedule impact; time impact; impact on
        schedule; delay (days); schedule impact (days)`,
      },
      approver: {
        weight: 1.2,
        words: "approver; approved by; decided by; approval by; authorised by",
      },
      decided: {
        weight: 1,
        words: `decided; decision date; date decided; approval date; date approved; approved on`,
      },
    },
  },
  resources: {
    titles: "resource; resource plan; team; staffing; resourcing; people",
    noun: "resource",
    subject: "role",
    columns: {
      person: {
        weight: 1,
        words: `person; resource; resource name; name; team member; member; employee; staff`,
      },
      role: {
        weight: 1.2,
        words: "role; job role; skill; position; project role; job title; discipline",
      },
      from: { weight: 0.6, words: "from; start; start date; from date" },
      to: { weight: 0.6, words: "to; end; end date; to date; finish; until" },
      allocation: {
        weight: 2,
        words: `allocation %; allocation; % allocation; fte; allocated; utilisation; % allocated; %
        time; utilization`,
      },
      capacity: {
        weight: 1.5,
        words: "capacity %; capacity; availability; % available; available",
      },
    },
  },
  benefits: {
    titles: `benefit; benefit register; benefits realisation; benefit profile; benefits tracker`,
    noun: "benefit",
    subject: "name",
    columns: {
      id: { weight: 0.3, words: `${identity}; benefit id; benefit ref` },
      name: {
        weight: 1.2,
        words: "benefit; benefit name; benefit title; benefit description; outcome",
        weak: "description; name; title",
      },
      owner: { weight: 0.4, words: `${persons}; benefit owner` },
      measure: { weight: 1.5, words: "measure; kpi; metric; indicator; how measured" },
      baseline: { weight: 0.8, words: "baseline; baseline value; current value; start value" },
      target: { weight: 1.2, words: "target; target value; planned benefit; planned value" },
      targetDate: { weight: 0.8, words: "target date; date of target; realisation date; due date" },
      forecast: {
        weight: 0.8,
        words: "forecast; forecast value; forecast benefit; expected value",
      },
      realised: {
        weight: 1.8,
        words: `realised; realised to date; actual; achieved; actual value; benefit realised; actual
        benefit`,
      },
      value: {
        weight: 0.8,
        words: "value; financial value; annual value; value per year; benefit value",
      },
    },
  },
  communications: {
    titles: `communication; communication plan; stakeholder; stakeholder communication; comms plan;
      stakeholder register; stakeholder engagement`,
    noun: "communication",
    subject: "audience; message",
    columns: {
      audience: {
        weight: 2,
        words: `audience; stakeholder; recipient; stakeholder group; target audience; recipients;
        stakeholder name`,
      },
      influence: {
        weight: 1.2,
        words: "influence; power; interest; influence/interest; level of influence",
      },
      message: {
        weight: 1.5,
        words: `message; key message; content; purpose; communication; communication type;
        deliverable; objective; information`,
        weak: "goal",
      },
      channel: {
        weight: 1.8,
        words: `channel; method; medium; delivery method; mode of communication; format;
        communication method; mode; vehicle; distribution`,
      },
      frequency: {
        weight: 1.8,
        words: "frequency; cadence; how often; timing; schedule; recurrence",
      },
      owner: { weight: 0.4, words: `${persons}; sender; from; communicator` },
      lastSent: {
        weight: 1,
        words: "last sent; last date; last communicated; last contact; date sent",
      },
      nextDue: { weight: 1, words: "next due; next date; next communication; due date; next" },
    },
  },
};
