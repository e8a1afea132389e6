/** Labels of forms that mean no fact of ours, in normal form: never the value of the label before them. */
export const otherLabels: ReadonlySet<string> = new Set(
  `project description; description of project; project information; project detail; project objective;
   project goal; project background; project purpose; scope statement; scope description;
   objective; background; purpose; business need; in scope; out of scope; success criteria;
   deliverable; project deliverable; team member; project member; project type; project category;
   project priority; document id; document version; version no; version; revision; department;
   business unit; client name; customer name; company name; organisation; location; contact; contact detail;
   email; phone; status key; budget key; rag key; priority key; color key; status legend; rag legend; justification; problem statement; project location; team name; group name; course; instructor;
   product owner; scrum master; quarter; financial year; fiscal year; reporting period; contractor; supplier; previous rag; previous rating; previous status; previous dca`
    .split(";")
    .map((label) => label.trim()),
);
