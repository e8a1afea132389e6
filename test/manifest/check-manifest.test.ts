import { readFileSync } from "node:fs";

import { describe, expect, test } from "@jest/globals";

import { type CommandEvent, registerCommands } from "#commands/ribbon-commands";

import { checkManifest, type ManifestOptions } from "../../scripts/manifest/check-manifest.mjs";

const ours = readFileSync("manifest.xml", "utf8");

function readIcon(address: string): Buffer | undefined {
  try {
    return readFileSync(`assets/${address.split("/").at(-1) ?? ""}`);
  } catch {
    return undefined;
  }
}

/** The functions the add-in ties to the ribbon. */
function associatedNames(): readonly string[] {
  const names: string[] = [];
  registerCommands({
    associate: (name: string, _command: (event: CommandEvent) => Promise<void>) => {
      names.push(name);
    },
    showPane: () => Promise.resolve(),
    run: () => Promise.resolve(undefined),
    openPack: () => undefined,
    log: () => undefined,
  });
  return names;
}

const options: ManifestOptions = { production: false, functions: associatedNames(), readIcon };

type Broken = {
  readonly defect: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly sentence: RegExp;
};

const iconLine =
  '<bt:Image id="Pack.32" DefaultValue="https://localhost:3000/assets/pack-32.png"/>';

const broken: readonly Broken[] = [
  { defect: "a tag that is not closed", from: "</Hosts>", to: "", sentence: /no well-formed XML/ },
  { defect: "another root", from: /OfficeApp/g, to: "App", sentence: /must be an OfficeApp/ },
  { defect: "a mail add-in", from: '"TaskPaneApp"', to: '"MailApp"', sentence: /TaskPaneApp/ },
  { defect: "an id that is no GUID", from: "6d9c2f0a-", to: "", sentence: /Id must be a GUID/ },
  {
    defect: "a locale in small letters",
    from: /(<DisplayName DefaultValue="[^"]*")\/>/,
    to: '$1><Override Locale="de-de" Value="Steerbook"/></DisplayName>',
    sentence: /no locale de-de/,
  },
  {
    defect: "more groups than a tab may have",
    from: /(<Group id=")([^"]*)("[\s\S]*?<\/Group>)/,
    to: "$1$2$3$1a$3$1b$3$1c$3$1d$3$1e$3$1f$3",
    sentence: /may have six groups/,
  },
  { defect: "a version of two parts", from: "0.1.0.0", to: "0.1", sentence: /four numbers/ },
  { defect: "no support address", from: /<SupportUrl.*\/>/, to: "", sentence: /has no SupportUrl/ },
  {
    defect: "no high resolution icon",
    from: /<HighResolutionIconUrl.*\/>/,
    to: "",
    sentence: /has no HighResolutionIconUrl/,
  },
  {
    defect: "elements in the wrong order",
    from: /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    to: "$2$1",
    sentence: /Version in OfficeApp must stand before ProviderName/,
  },
  {
    defect: "a tab's label before its groups",
    from: /(<CustomTab[^>]*>)([\s\S]*)(<Label resid="Tab.Label"\/>)/,
    to: "$1$3$2",
    sentence: /Group in CustomTab|Label in CustomTab/,
  },
  {
    defect: "an element Office does not know",
    from: "<Permissions>",
    to: "<Colour>blue</Colour><Permissions>",
    sentence: /may not hold Colour/,
  },
  {
    defect: "an http address",
    from: "https://localhost:3000/support.html",
    to: "http://localhost:3000/support.html",
    sentence: /SupportUrl must be an https address/,
  },
  {
    defect: "a name that is too long",
    from: 'DisplayName DefaultValue="',
    to: `DisplayName DefaultValue="${"x".repeat(126)}`,
    sentence: /DisplayName is longer than 125/,
  },
  {
    defect: "a description that is too long",
    from: '<Description DefaultValue="',
    to: `<Description DefaultValue="${"x".repeat(251)}`,
    sentence: /Description is longer than 250/,
  },
  {
    defect: "a permission that does not exist",
    from: "ReadWriteDocument",
    to: "ReadWriteAll",
    sentence: /no permission ReadWriteAll/,
  },
  {
    defect: "an app domain with a path",
    from: "<Hosts>",
    to: "<AppDomains><AppDomain>https://a.example/b</AppDomain></AppDomains><Hosts>",
    sentence: /AppDomain https:\/\/a.example\/b/,
  },
  { defect: "no ExcelApi", from: /<Set Name="ExcelApi".*\/>/, to: "", sentence: /name ExcelApi/ },
  {
    defect: "a requirement set version that is none",
    from: 'MinVersion="1.14"',
    to: 'MinVersion="latest"',
    sentence: /has no version latest/,
  },
  {
    defect: "a shared runtime that is not required",
    from: /<Set Name="SharedRuntime".*\/>/,
    to: "",
    sentence: /needs the requirement set SharedRuntime/,
  },
  {
    defect: "requirements in the overrides",
    from: /(<VersionOverrides[^>]*>)/,
    to: '$1<Requirements><bt:Sets><bt:Set Name="ExcelApi"/></bt:Sets></Requirements>',
    sentence: /keep every ribbon command away/,
  },
  {
    defect: "a reference to no resource",
    from: 'resid="Pack.Label"',
    to: 'resid="Pact.Label"',
    sentence: /refers to Pact.Label, which no resource defines/,
  },
  {
    defect: "a resource id that is too long",
    from: /Pack\.Label/g,
    to: "Pack.Label.Which.Is.Much.Too.Long.",
    sentence: /longer than 32 characters/,
  },
  {
    defect: "a resource defined twice",
    from: iconLine,
    to: iconLine + iconLine,
    sentence: /Pack.32 is defined twice/,
  },
  {
    defect: "a resource nobody uses",
    from: '<bt:String id="Tab.Label"',
    to: '<bt:String id="Other.Label" DefaultValue="x"/><bt:String id="Tab.Label"',
    sentence: /Other.Label is used nowhere/,
  },
  {
    defect: "a tip taken from the short strings",
    from: '<Description resid="OpenPane.Tip"/>',
    to: '<Description resid="OpenPane.Label"/>',
    sentence: /is one of the ShortStrings/,
  },
  {
    defect: "a label that is too long",
    from: 'DefaultValue="Refresh portfolio"',
    to: `DefaultValue="${"x".repeat(126)}"`,
    sentence: /longer than 125/,
  },
  {
    defect: "resources in the wrong namespace",
    from: /bt:Urls/g,
    to: "Urls",
    sentence: /Urls must be in the bt namespace/,
  },
  {
    defect: "overrides in the wrong namespace",
    from: "office/taskpaneappversionoverrides",
    to: "office/mailappversionoverrides",
    sentence: /VersionOverrides must be in the namespace/,
  },
  {
    defect: "an icon size that is missing",
    from: /<bt:Image size="80" resid="Pack.80"\/>/g,
    to: "",
    sentence: /has no icon of 80 pixels/,
  },
  {
    defect: "an icon size Office does not know",
    from: '<bt:Image size="20" resid="Pack.20"/>',
    to: '<bt:Image size="21" resid="Pack.20"/>',
    sentence: /a size Office does not know/,
  },
  {
    defect: "an icon that is not there",
    from: "assets/pack-32.png",
    to: "assets/pact-32.png",
    sentence: /pact-32.png, which is no file here/,
  },
  {
    defect: "an icon of another size than it says",
    from: "assets/app-64.png",
    to: "assets/app-80.png",
    sentence: /80 x 80 pixels; HighResolutionIconUrl asks for 64 x 64/,
  },
  {
    defect: "two buttons with one id",
    from: '"Steerbook.ValidateAll"',
    to: '"Steerbook.ValidateTab"',
    sentence: /Two elements of the ribbon have the id Steerbook.ValidateTab/,
  },
  {
    defect: "a function the add-in does not have",
    from: "<FunctionName>validateTab<",
    to: "<FunctionName>validateTabs<",
    sentence: /calls validateTabs, which the add-in does not have/,
  },
  {
    defect: "an action of no kind",
    from: 'xsi:type="ShowTaskpane"',
    to: 'xsi:type="OpenTaskpane"',
    sentence: /unknown kind OpenTaskpane/,
  },
  {
    defect: "another page for the functions than for the runtime",
    from: '<FunctionFile resid="Taskpane.Url"/>',
    to: '<FunctionFile resid="GetStarted.Url"/>',
    sentence: /must be Taskpane.Url/,
  },
  {
    defect: "a runtime that lives for ever",
    from: 'lifetime="long"',
    to: 'lifetime="forever"',
    sentence: /no lifetime forever/,
  },
];

describe("the manifest", () => {
  test("is fit", () => {
    expect(checkManifest(ours, options)).toEqual([]);
  });

  test("calls every function of the ribbon that the add-in has", () => {
    const called = [...ours.matchAll(/<FunctionName>(.*)<\/FunctionName>/g)].map(
      ([, name]) => name,
    );
    expect(called.toSorted()).toEqual([...associatedNames()].toSorted());
  });

  test("may not point at localhost in production", () => {
    const faults = checkManifest(ours, { ...options, production: true });
    expect(faults).toContain("SupportUrl points at localhost in a production manifest.");
  });

  test("is fit for production with another address", () => {
    const built = ours.replaceAll("https://localhost:3000/", "https://addins.example.org/");
    expect(checkManifest(built, { ...options, production: true })).toEqual([]);
  });
});

describe("a manifest is refused for", () => {
  test.each(broken)("$defect", ({ from, to, sentence }) => {
    const text = ours.replace(from, to);
    expect(text).not.toBe(ours);
    expect(checkManifest(text, options).join("\n")).toMatch(sentence);
  });
});
