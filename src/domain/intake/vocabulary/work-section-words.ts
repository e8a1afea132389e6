import type { SectionWords } from "./column-words";

const identity =
  "id; no; #; ref; ref id; id no; s n; sno; sl; serial; reference; s.no; line; serial no; sr no; sr; item no; item #; seq; sequence; row; unique id; uid; ref no; reference no; log id; key; code";
const persons = `owner; assigned to; responsible; responsible person; lead; person responsible; responsible party; assigned; assignee; who; accountable; accountable person; action owner; owned by; pic; allocated to; responsibility; assigned person; owner name; responsible owner; responsible team; delegated to; person in charge; in charge; point of contact; leader; task leader; responsible individual; individual responsible; responsible role; assigned owner; task lead; member; team member; verantwortlich; verantwortlicher; zuständig`;
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
      id: {
        weight: 0.3,
        words: `${identity}; dependency id; dependency ref; dep id; dep no; dependency no; dependency #`,
      },
      description: {
        weight: 1.2,
        words: `dependency description; dependency title; what is needed; dependency detail; dependency name; dependency item; deliverable required; dependent deliverable; interdependency; dependency statement; nature of dependency`,
        weak: `description; title; deliverable; detail; name`,
      },
      direction: {
        weight: 1.5,
        words: `direction; inbound/outbound; in/out; gives/gets; this project needs / gives; dependency type; inbound or outbound; internal/external; giving/receiving; type of dependency; direction of dependency; incoming/outgoing; incoming or outgoing`,
      },
      otherProject: {
        weight: 2,
        words: `dependent on; dependent project; supplier; supplying project; depends on project; other party; providing project; from project; provider; team/project; project/team; dependent project/team; related project; linked project; dependent team; supplier team; delivering project; provider team; receiving project; interfacing project; dependency on; impacted project; source project; external party; dependent party; dependent programme; providing team; provided by; delivered by; third party; interface with`,
      },
      otherMilestone: {
        weight: 1.5,
        words: "linked milestone; supplier milestone",
      },
      needDate: {
        weight: 1.5,
        words: `needed by; required by; required date; date required; date needed; need by; need by date; required on; needed on; date needed by; required delivery date`,
        weak: `due date; due; target date`,
      },
      promisedDate: {
        weight: 1.5,
        words: `promised; agreed date; committed date; delivery date; supplier date; supplier forecast; forecast date; expected date; planned delivery; expected delivery date; forecast delivery date; estimated delivery; confirmed date; scheduled date; scheduled delivery`,
      },
      status: { weight: 0.3, words: `${states}; dependency status` },
      owner: { weight: 0.4, words: persons },
    },
  },
  changes: {
    titles: `change; change log; variation; variation log; compensation event; change order; change order log; change notice; scope change; change and decision; change request; change register; change control; pcr`,
    noun: "change",
    subject: "title",
    columns: {
      id: {
        weight: 0.3,
        words: `${identity}; change id; change no; change #; cr; cr no; cr id; change ref; pcr no; ce no; change request no; change request id; change order no; co no; variation no; vo no; request no; request id; change request #; rfc no; rfc; pcr; change control no; cr ref`,
      },
      title: {
        weight: 1.2,
        words: `change title; change description; change request; description of change; change name; change summary; change detail; change request title; change requested; variation; change order; description of variation; scope change; change request description; nature of change; proposed change`,
        weak: "description; title; summary",
      },
      status: {
        weight: 0.3,
        words: `${states}; change status; decision status; approval status; request status; approved/rejected; disposition`,
        weak: "decision",
      },
      raised: {
        weight: 0.4,
        words: `date raised; raised on; date submitted; request date; date; date requested; requested on; submitted; submission date; date logged; date of request; requested date; request submitted; date received; raised date`,
      },
      costEffect: {
        weight: 2,
        words: `cost impact; budget impact; financial impact; impact on cost; impact on budget; cost change; cost implication; budget effect; change value; cost variation; impact cost; net cost; cost (+/-); value of change; variation amount; cost delta; additional cost`,
        weak: `value; amount; cost; price; estimated cost`,
      },
      scheduleEffect: {
        weight: 2,
        words: `schedule impact; time impact; impact on schedule; delay (days); time effect; time effect day; programme impact; programme effect; time implication; impact day; schedule change; schedule implication; eot; extension of time; impact on time; impact on programme; schedule delta; days impact; timeline impact; additional time; additional day`,
        weak: `days; delay`,
      },
      approver: {
        weight: 1.2,
        words: `approved by; decided by; approval by; authorised by; approving authority; authority; decision maker; agreed by; approval authority; reviewer; approved/rejected by`,
      },
      decided: {
        weight: 1,
        words: `decision date; date decided; approval date; date approved; approved on; date agreed; date of decision; approved date; date authorised; agreed date; decision on; date of approval; approval/rejection date; date decision made`,
      },
    },
  },
  resources: {
    titles: "resource; resource plan; team; staffing; resourcing; people",
    noun: "resource",
    subject: "role; person",
    columns: {
      person: {
        weight: 1,
        words: `resource; resource name; name; team member; member; employee; staff; consultant; assigned resource; staff name; employee name; resource person; individual; person name; assigned to; team member name; full name`,
      },
      role: {
        weight: 1.2,
        words: `job role; skill; position; project role; job title; discipline; grade; function; resource type; role/skill; skill set; role/title; resource role; role on project; project role/responsibility; team role`,
        weak: `title; team; department; responsibility`,
      },
      from: { weight: 0.6, words: "start; start date; from date" },
      to: { weight: 0.6, words: "end; end date; to date; finish; until" },
      allocation: {
        weight: 2,
        words: `allocation; % allocation; fte; allocated; utilisation; % allocated; % time; utilization; fte allocation; effort %; % effort; % utilisation; % utilised; assigned %; planned allocation; loading; commitment; % commitment; time allocation; unit; assignment unit; assigned unit; max unit assigned; % unit; % of time; fte allocated`,
      },
      capacity: {
        weight: 1.5,
        words: `capacity; availability; % available; available; available capacity; max capacity; % availability; total capacity; available fte; availability %; max unit; maximum unit; max fte; maximum availability`,
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
        words: `benefit name; benefit title; benefit description; outcome; benefit/outcome; benefit summary; expected benefit; outcome/benefit; benefit title/description; benefit item; benefit statement`,
        weak: "description; name; title",
      },
      owner: { weight: 0.4, words: `${persons}; benefit owner` },
      measure: {
        weight: 1.5,
        words: `kpi; metric; indicator; how measured; kpi/measure; measure/kpi; measurement; unit of measure; measurement method; success measure; benefit measure; how it will be measured; kpi metric; metric/kpi; unit`,
      },
      baseline: {
        weight: 0.8,
        words: `baseline value; current value; start value; baseline level; baseline measure; baseline performance; as is; current level; baseline position; starting point`,
      },
      target: {
        weight: 1.2,
        words: `target value; planned benefit; planned value; target level; target measure; target benefit; target position; expected`,
      },
      targetDate: {
        weight: 0.8,
        words: `date of target; realisation date; due date; expected date; realisation due; delivery date; date of realisation; benefit date; realisation target date; expected realisation date; date to be realised`,
      },
      forecast: {
        weight: 0.8,
        words: `forecast value; forecast benefit; expected value; current forecast; latest forecast; expected benefit value; projected value; projected`,
      },
      realised: {
        weight: 1.8,
        words: `realised to date; actual; achieved; actual value; benefit realised; actual benefit; achieved to date; actual to date; delivered to date; benefit to date; actual benefit to date; achieved value; value realised; actual realised; realised value; benefit achieved; cumulative realised; realisation to date`,
      },
      value: {
        weight: 0.8,
        words: `financial value; annual value; value per year; benefit value; annual financial value; financial benefit; annual saving; saving; annual benefit; cashable value; total value; monetary value; benefit amount; net benefit; estimated value; estimated saving`,
      },
    },
  },
  communications: {
    titles: `communication; communication plan; stakeholder; stakeholder communication;
      stakeholder register; stakeholder engagement`,
    noun: "communication",
    subject: "audience; message",
    columns: {
      audience: {
        weight: 2,
        words: `stakeholder; recipient; stakeholder group; target audience; stakeholder name; audience/stakeholder; to whom; participant; attendee; receiver; target group; stakeholder/audience; intended audience; distribution list; recipient/audience`,
        weak: `name; who; group`,
      },
      influence: {
        weight: 1.2,
        words: `power; interest; influence/interest; level of influence; influence level; power/interest; level of interest; stakeholder influence; interest level; impact/influence; influence/power; power/influence; level of power; power level`,
      },
      message: {
        weight: 1.5,
        words: `key message; content; purpose; communication; communication type; deliverable; objective; information; topic; subject; communication item; message/content; key information; communication name; communication description; purpose/message; information to share; communication event; communication objective; what; what information; information needed; information required; information shared; type of communication; purpose of communication; what is communicated; communication content; information provided; information type; type of information; communication need; information need`,
        weak: `goal; description; event; meeting; report; item; goal/purpose`,
      },
      channel: {
        weight: 1.8,
        words: `method; medium; delivery method; mode of communication; format; communication method; mode; vehicle; distribution; communication channel; delivery channel; medium/method; tool; communication vehicle; delivery mechanism; method/channel; channel/method; communication tool; media; how; communication medium; method of delivery; delivery medium; contact method; method of contact; method of communication; preferred method; preferred channel; preferred communication; communication preference; preferred communication method; communication mode; mode of delivery`,
      },
      frequency: {
        weight: 1.8,
        words: `cadence; how often; timing; schedule; recurrence; frequency/cadence; frequency/timing; timing/frequency; when; schedule/frequency; communication frequency; date/frequency; frequency/date; cadence/frequency; when/frequency; how frequently`,
      },
      owner: {
        weight: 0.4,
        words: `${persons}; sender; from; communicator; communication owner; provider; presenter; author; facilitator; chair; responsible for communication; prepared by; from whom; delivered by; owner/sender; sender/owner; messenger; responsible for delivery; communicated by; sent by`,
      },
      lastSent: {
        weight: 1,
        words: `last date; last communicated; last contact; date sent; last communication; last communication date; sent on; date communicated; last delivered; last update; last issued; actual send date; actual date`,
      },
      nextDue: {
        weight: 1,
        words: `next date; next communication; due date; next; next communication date; next scheduled; planned date; date due; delivery date; next send date; next meeting; due; scheduled date; planned send date; send date`,
      },
    },
  },
};
