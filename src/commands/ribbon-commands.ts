/** The part of the event of a ribbon button in use. */
export type CommandEvent = { readonly completed: () => void };

/** What its buttons do at once. */
export type RibbonJob = "refresh" | "closePeriod" | "validateTab" | "validateAll";

/** What the ribbon needs of its surroundings; the task pane's page gives it (shared runtime). */
export type CommandPorts = {
  readonly associate: (name: string, command: (event: CommandEvent) => Promise<void>) => void;
  readonly showPane: () => Promise<void>;
  /** Does a job; the kind of its outcome, or undefined where another job is under way. */
  readonly run: (job: RibbonJob) => Promise<string | undefined>;
  readonly openPack: () => void;
  /** Where a throw goes; it is a bug. */
  readonly log: (error: unknown) => void;
};

/** Outcomes that need nobody's eyes. */
const quiet: readonly (string | undefined)[] = ["refreshed", "nothingToDo", "periodClosed"];

/** Ties the buttons of the manifest to what they do. The names are those of its FunctionName elements. */
export function registerCommands(ports: CommandPorts): void {
  const job =
    (name: RibbonJob): (() => Promise<void>) =>
    async () => {
      const outcome = await ports.run(name);
      if (!quiet.includes(outcome)) await ports.showPane();
    };
  const commands: Readonly<Record<string, () => Promise<void>>> = {
    refreshPortfolio: job("refresh"),
    closePeriod: job("closePeriod"),
    validateTab: job("validateTab"),
    validateAll: job("validateAll"),
    openPack: async () => {
      ports.openPack();
      await ports.showPane();
    },
  };
  for (const [name, command] of Object.entries(commands)) {
    ports.associate(name, (event) => runCommand(command, event, ports.log));
  }
}

/** Excel holds back later clicks until `completed` is called, so it is called whatever happens. */
async function runCommand(
  command: () => Promise<void>,
  event: CommandEvent,
  log: CommandPorts["log"],
): Promise<void> {
  try {
    await command();
  } catch (error) {
    log(error);
  } finally {
    event.completed();
  }
}
