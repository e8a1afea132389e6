import type { FactName } from "../../project/project-return";

/**
 * Words for the facts of a project, English, as labels and as column headers of a register. Written
 * as people write them; compared in normal form;
 * separated by semicolons. The canonical labels need no entry.
 */
export const factLabels: Readonly<Partial<Record<FactName, string>>> = {
  projectId: `project code; project no; project ref; project reference; project key; gmpp id; gmpp id number; major project id; programme id; job number; unique id; initiative id; investment id; tofgm id; unique project id; unique investment identifier; project #; job #; prj id; pid; project reference no; contract no; project registration no; project code/id; project id no; contract id`,
  projectName: `project; project title; project/programme name; programme/project name; project/programme; name of project; title of project; initiative; initiative name; investment; investment name; work stream; workstream; name of the project; project name and title; project / programme title; prj name; project short name; project title name; full project name; project full name; full name of project; assignment name; engagement name; name of programme; name of scheme`,
  programme: `programme name; parent programme; part of programme; programme area; programme group; parent programme name`,
  portfolio: "portfolio name",
  lifecycle: `lifecycle status; project lifecycle; lifecycle state; project state; active/on hold`,
  projectManager: `pm; project lead; project leader; project director; delivery manager; delivery lead; programme manager; manager; project owner; pm name; project engineer; project coordinator; project co-ordinator; programme director; programme lead; lead pm; delivery director; responsible manager; project manager name; team lead; team leader; project director pd; lead project manager; project officer; project in charge; project incharge; project head; engagement manager; project manager/lead; project lead/manager; pm/lead`,
  sponsor: `executive sponsor; project sponsor; executive lead; exec lead; exec sponsor; sro; senior responsible owner; responsible owner; business owner; accountable executive; project executive; project champion; champion; senior sponsor; business sponsor; client sponsor; executive owner; programme sponsor; senior responsible officer; senior responsible owner sro; sponsor name; executive sponsor name`,
  stage: `phase; current phase; current stage; project phase; project stage; lifecycle stage;
    business case stage; current business case stage; bc stage; delivery stage; current project phase; current project stage; stage of project; life cycle phase; lifecycle phase; life cycle stage; current gate; project life cycle stage; implementation stage`,
  nextGate: `next gateway; next gate review; upcoming gate; next milestone gate; next stage gate; next decision point; upcoming stage gate`,
  gateDate: "gate date; next gateway date; next gate review date; date of next gate",
  gateDecision: "gate decision; last gate outcome; gate outcome",
  statusDate: `today date; date today; report date; reporting date; date of report; as at; as of; as at date; as of date; data
    as at; data date; data as of; date as of; update date; last updated; last updated date; last update; date
    updated; date of last update; week ending; period end; period ending; month ending;
    snapshot date; position as at; report as at; status as at; status as of; status report
    date; date of this report; report as of; as on; as on date; reported on; prepared on; date prepared; updated; updated on; updated date; date of status; current date; status report as of; reporting period end; reporting period ending; period end date; report period end; last review date; for period ending; for week ending; latest update date; last modified; report for week ending; date of reporting; report generated; date reported; date reported as of; reported as of; report generated on; generated on; update as of; last update on; date of update; data cut off; data cut off date; cut off date`,
  currency: `currency code; reporting currency; project currency; currency of amounts`,
  amountUnit: `unit; units of amounts; amount unit; figures in; costs in; all amounts in; amounts are
    in`,
  priceBasis: "price base; price base year; cost basis; real or nominal",
  originalBudget: `initial budget; baseline budget original; first approved budget; original approved
    budget; original cost baseline; original contract sum; original contract value; original contract amount; original contract price; initial approved budget; original total budget; original cost; initial cost; original cost estimate`,
  budgetAtCompletion: `bac; budget; total budget; approved budget; current budget; current approved budget; project budget; whole life budget; baseline cost; cost baseline; baseline total; total baseline cost; wl cost baseline; wlc baseline; whole life cost baseline; planned cost; total approved budget; total project budget; authorised budget; total planned cost; contract sum; total capital investment; estimated total capital investment; total estimated capital investment; contract value; contract amount; contract price; current contract amount; current contract value; current contract sum; revised contract amount; revised contract value; revised contract sum; project value; total project cost; life cycle cost; lifecycle cost; whole life cost; total whole life cost; budgeted whole life cost; total budgeted whole life cost; whole life cost total baseline; wlc; capital cost; capital budget; capex budget; approved funding; total funding; total approved funding; overall budget; project cost; allocated budget; budget allocation; budget allocated; agreed budget; budget amount; sanctioned amount; sanctioned cost; approved cost; approved amount; total allocated budget; total baseline budget; budget total; current approved cost; total contract value; approved total cost; baseline budget; budget baseline; budget given; estimated budget; total estimated cost; estimated project cost; total estimated project cost; total project value; approved project cost; approved project budget; funding approved; award amount; grant amount; sanctioned budget; funding amount; total funds; allocated fund; budgeted cost; total budgeted cost; budgeted cost at completion; budgeted total cost; original plan budget; planned budget; planned total cost; total project budget bac`,
  plannedValue: `pv; bcws; pv to date; planned value to date; budget to date; planned spend to date; planned cost to date; planned to date; cumulative planned value; cumulative pv; cumulative budget; budgeted cost of work scheduled; budgeted cost of work scheduled bcws; pv/bcws; bcws/pv; pv or bcws; planned value of work scheduled; planned value of work; scheduled value; budgeted cost to date`,
  earnedValue: `ev; bcwp; value earned; ev to date; earned value to date; cumulative earned value; cumulative ev; budgeted cost of work performed; budgeted cost of work performed bcwp; ev/bcwp; bcwp/ev; value of work performed; value of work completed; value of work done`,
  actualCost: `ac; acwp; actual cost to date; actual spend; actual spend to date; spend to date; spent to date; cost to date; actuals to date; spent; total spent; total spend; amount spent; total amount spent; amount spent to date; expenditure to date; budget spent; actual expenditure; cumulative spend; certified to date; paid to date; invoiced to date; total paid; amount paid; total actual cost; total actual; total expenditure; actual spending; cost incurred; cost incurred to date; cumulative cost; expended; expended to date; actual expenditure to date; total spent to date; total cost to date; budget used; budget consumed; cumulative actual cost; total actual spend; spent so far; cumulative expenditure; total spend to date; spending to date; amount utilised; amount utilized; fund utilised; fund utilized; disbursed; total disbursed; disbursement to date; amount disbursed; cumulative disbursement; total actual spent; actual spent; actual cost of work performed; actual cost of work performed acwp; ac/acwp; acwp/ac`,
  estimateAtCompletion: `eac; budget forecast; forecast budget; total anticipated cost; forecast at completion; forecast cost; forecast total cost; forecast outturn; outturn; forecast total; forecast final cost; anticipated final cost; projected cost; projected final cost; latest estimate; total forecast; total forecast cost; whole life cost forecast; wlc forecast; cost at completion; forecast spend at completion; estimated final cost; anticipated outturn; expected outturn; estimated outturn; forecast final account; anticipated final account; final account forecast; total projected cost; expected cost; expected total cost; estimated total cost; estimated cost at completion; latest forecast cost; current forecast cost; total forecast spend; cost forecast; projected total cost; current estimate at completion; anticipated cost; forecast out turn; forecast outturn cost; current estimated cost; latest cost estimate; revised cost; revised cost estimate; current cost estimate; projected budget`,
  contingency: `contingency budget; total contingency; contingency approved; approved contingency;
    contingency amount`,
  contingencyUsed: `contingency drawn; contingency spent; contingency drawn down; contingency consumed`,
  baselineStart: `latest approved start date; latest approved project start date; commencement date; project commencement date; date of commencement; proposed start; proposed start date; enter start date; enter project start date; enter project start; start of project; start date; project start; start; kick off; kick off date; kickoff; kickoff date`,
  baselineFinish: `scheduled date of commissioning; target date of commissioning`,
  originalBaselineFinish: `original date of commissioning; original commissioning date`,
  rebaselineCount: `rebaselines; number of rebaselines; rebaseline count`,
  forecastFinish: `anticipated date of commissioning; revised date of commissioning; expected date of commissioning; anticipated commissioning date; date of commissioning; commissioning date; projected date; end date; finish date; finish; project end; end of project; project end date; project finish; completion date; eta`,
  actualStart: "started on; date started",
  actualFinish: `date completed; completed on`,
  percentComplete: `complete %; completion %; % completion; progress; progress %; overall progress; overall progress %; actual % complete; actual progress; overall % complete; project % complete; physical % complete; % done; work complete %; actual %; earned %; % progress; physical progress; % of work complete; % work complete; progress to date; overall completion; project completion; % complete to date; % of completion; overall % progress; % project complete; progress status %; project completion %; current project % completion; current % completion; current progress; current % complete; completion rate; % of completion to date; work progress; physical completion; overall % completion`,
  plannedPercentComplete: `planned %; plan %; planned progress; expected %; expected % complete; expected progress;
    scheduled %; scheduled % complete; baseline % complete; target % complete; planned
    progress %; % planned`,
  reportedOverall: `rag; rag status; rag rating; overall rag status; overall rag rating; overall status; overall health; project rag; project rag status; project status; project health; health; health status; overall; overall rating; status rag; color rating; status color; dca; dca rating; delivery confidence; delivery confidence assessment; mpa rag; mpa rag rating; ipa rag; ipa rag rating; ipa delivery confidence; ipa delivery confidence assessment; ipa dca; ipa rating; sro delivery confidence assessment; traffic light; traffic light status; r/a/g; ryg; b/r/a/g; brag; overall project status; overall project health; current rag; delivery confidence rating; overall assessment; overall rag this period; project condition; project health status; overall project rag; health indicator; status indicator; overall project rating; sro delivery confidence; status light; current health; overall color; overall project rag status; project overall status; rag overall; overall project condition; overall status rag; current overall status; overall delivery confidence; overall rating status; rag this period; rag this month; current rag status; overall programme rag`,
  reportedSchedule: `schedule status; schedule health; time rag; timeline rag; schedule rag status; time
    status; rag schedule; rag time; timeline status; rag (schedule); programme rag (time);
    delivery rag; schedule rating; progress rag; programme status; delivery status`,
  reportedCost: `budget rag; finance rag; financial rag; cost status; cost health; budget status; budget
    health; cost rag status; finance status; rag cost; rag budget; financial status;
    financial health; money rag; cost rating; commercial rag`,
  reportedScope: `scope status; scope health; scope rag status; rag scope; quality rag; scope/quality rag`,
  reportedRisk: `risk status; risk rag status; rag risk; risk health; risks and issues rag; risk rating overall; risks and issues status`,
  reportedResources: `resources status; rag resources; resourcing rag; resourcing status; people rag; team rag`,
  reportedBenefits: `benefits status; benefits rag status; rag benefits; benefits health`,
  reportedCommunications: `stakeholder rag; communications status; stakeholder status; rag communications; stakeholder engagement rag`,
  headline: `executive summary; summary; status summary; project summary; summary of status; overall
    summary; headline summary; headline message; key message; overall commentary; status
    commentary; status narrative; rag commentary; narrative; overall comment; status update;
    current status summary; progress summary; key highlights; highlights; departmental narrative; departmental commentary; department narrative; department commentary; commentary; status comment; status note; pm comment; project manager comment; management summary; status description; latest update; executive overview; current situation; status report summary; rag narrative; rag justification; rag comment; overall status comment; overall narrative; progress update; project status summary; status update comment; executive comment; overview of status; overall progress; highlight comment; summary of progress; general status; overall project summary`,
  achievements: `achievements; key achievements; accomplishments; key accomplishments; activities completed; what we did; recent achievements; last period achievements; achievement to date; progress made; work accomplished; accomplished; major accomplishment; recent progress; completed activities; completed task; completed work; task completed; key progress; milestone achieved; deliverable completed; activities undertaken; accomplishment to date; major achievement`,
  nextSteps: `next period; next reporting period; upcoming activities; planned activities; next period plan; upcoming work; look ahead; lookahead; upcoming; upcoming task; planned next; planned work; work planned; next action; next week; next month; outlook; forthcoming activity; upcoming next step; key next step; planned task; planned deliverable; future activity; upcoming milestone and activity; upcoming work planned; immediate next step`,
  pathToGreen: `return to green; route to green; recovery plan; get to green; get to green plan; path to
    green plan; plan to return to green; recovery action; corrective action`,
  overrideRag: "rag override; override; override colour; pmo override",
  overrideReason: "reason for override; rag override reason",
  overrideBy: "override approved by; overridden by",
  overrideExpires: `override expiry; override until; override expiry date; override valid until`,
  estimateToComplete: `etc; estimated cost to complete; cost to complete; remaining cost; estimate of remaining cost; bottom-up etc`,
  chainCompleted: `critical chain completed; chain done; critical chain done; completed chain; completed on critical chain; critical chain day completed; chain day completed; completed critical chain; work completed on critical chain`,
  bufferUsed: `buffer consumed; project buffer used; project buffer consumed; used buffer; buffer penetration; buffer day used; buffer day consumed; project buffer penetration; buffer consumption; project buffer consumption; penetration`,
  chainCompleteShare: `% critical chain complete; % chain complete; chain % complete; chain complete %;
    critical chain complete %; % of critical chain complete; % of chain
    complete; critical chain completion; chain completion;
    critical chain progress; longest chain complete; longest chain % complete; % longest chain complete`,
  bufferConsumedShare: `% buffer consumed; buffer consumed %; % buffer used; buffer used %; % of buffer
    consumed; % of buffer used; buffer % used; buffer consumption %; % buffer consumption; buffer
    penetration %; % buffer penetration; project buffer % consumed; % project buffer consumed; % project
    buffer used; project buffer consumed %`,
  plannedDuration: `project duration; baseline duration; scheduled duration; original duration; planned project duration; total planned duration; duration; schedule at completion; planned time; original time estimate; duration planned; total duration; total project duration; estimated duration; baseline project duration`,
  elapsedTime: `elapsed time; time elapsed; elapsed duration; duration to date; time used; elapsed; month elapsed; week elapsed; day elapsed; elapsed month; elapsed week; elapsed day; actual duration to date; elapsed project time`,
  statedEarnedSchedule: "earned schedule time",
  chainLength: `critical chain length; length of critical chain; critical chain; critical chain duration; length of chain; total critical chain; critical chain total; duration of critical chain`,
  chainRemaining: `critical chain remaining; remaining chain; remaining critical chain; critical chain left; critical chain remaining duration; remaining duration of critical chain`,
  buffer: `project buffer; buffer size; total buffer; buffer length; project buffer size; project buffer
    length; original buffer; total project buffer`,
  bufferRemaining: "project buffer remaining; remaining buffer; buffer left",
  submittedBy: `prepared by; completed by; report prepared by; author; reported by; report author;
    updated by`,
  signedOffBy: `approved by; sro sign-off; sign off by; report approved by; signed off by sro`,
  signedOffOn: `approved on; date approved; date report approved; sign off date; approval date; date signed off`,
  escalationContact: "escalation; escalate to; escalation point",
};

/**
 * Labels that can mean several facts; the kind of the value decides, in this order. A label alone in a
 * block of colours ("Schedule | Amber") is a rating.
 */
export const labelsByValue: Readonly<Record<string, readonly FactName[]>> = {
  status: ["reportedOverall", "lifecycle"],
  "project status": ["reportedOverall", "lifecycle"],
  "current status": ["reportedOverall", "lifecycle", "headline"],
  "overall status": ["reportedOverall", "lifecycle", "headline"],
  state: ["lifecycle"],
  schedule: ["reportedSchedule"],
  time: ["reportedSchedule"],
  timeline: ["reportedSchedule"],
  cost: ["reportedCost", "actualCost"],
  budget: ["reportedCost", "budgetAtCompletion"],
  finance: ["reportedCost"],
  financial: ["reportedCost"],
  scope: ["reportedScope"],
  quality: ["reportedScope"],
  risk: ["reportedRisk"],
  resource: ["reportedResources"],
  resourcing: ["reportedResources"],
  benefit: ["reportedBenefits"],
  communication: ["reportedCommunications"],
  stakeholder: ["reportedCommunications"],
  forecast: ["estimateAtCompletion", "forecastFinish"],
  prognose: ["estimateAtCompletion", "forecastFinish"],
  baseline: ["baselineFinish", "budgetAtCompletion"],
  progress: ["percentComplete", "headline"],
  actual: ["actualCost"],
  date: ["statusDate"],
  programme: ["programme"],
  complete: ["percentComplete"],
  completion: ["percentComplete"],
  "work complete": ["percentComplete"],
  expenditure: ["actualCost"],
  owner: ["projectManager"],
  lead: ["projectManager"],
  executive: ["sponsor"],
  spend: ["actualCost", "reportedCost"],
  people: ["reportedResources"],
  team: ["reportedResources"],
  confidence: ["reportedOverall"],
  condition: ["reportedOverall"],
  "current forecast": ["estimateAtCompletion", "forecastFinish"],
  "latest forecast": ["estimateAtCompletion", "forecastFinish"],
  "total forecast": ["estimateAtCompletion"],
  target: ["baselineFinish"],
  "target date": ["baselineFinish"],
  "due date": ["baselineFinish"],
  "planned date": ["baselineFinish"],
  estimate: ["estimateAtCompletion"],
  ref: ["projectId"],
  reference: ["projectId"],
  "charge code": ["projectId"],
  "cost code": ["projectId"],
  id: ["projectId"],
  name: ["projectName"],
  title: ["projectName"],
  gate: ["nextGate"],
  rating: ["reportedOverall"],
  "total cost": ["budgetAtCompletion"],
};
