import { readdirSync } from "node:fs";
import { join } from "node:path";

import ts from "typescript";

/** A member of Excel's API that a room calls: its object, its name, and what it needs. */
export type MemberInUse = {
  readonly object: string;
  readonly member: string;
  readonly kind: "property" | "method";
  /** As tagged in @types/office-js, for example `ExcelApi 1.9`; "" for what the client does itself. */
  readonly requirementSet: string;
  readonly file: string;
};

const root = process.cwd();

/** All members of the API that a folder's files touch, found by the compiler and not by their spelling. */
export function membersInUse(folder: string): readonly MemberInUse[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(root, folder, file));
  const program = ts.createProgram(files, compilerOptions());
  const checker = program.getTypeChecker();
  const found = new Map<string, MemberInUse>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source !== undefined) visit(source);
  }
  return [...found.values()].sort((one, other) => keyOf(one).localeCompare(keyOf(other)));

  function visit(node: ts.Node): void {
    const name = ts.isPropertyAccessExpression(node) ? node.name : undefined;
    const symbol = name && checker.getSymbolAtLocation(name);
    for (const declaration of symbol?.declarations ?? []) {
      const member = describe(declaration, node.getSourceFile().fileName);
      if (member !== undefined) found.set(keyOf(member), member);
    }
    ts.forEachChild(node, visit);
  }
}

function compilerOptions(): ts.CompilerOptions {
  const path = join(root, "tsconfig.json");
  const config = ts.readConfigFile(path, (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  return { ...options, noEmit: true, skipLibCheck: true };
}

function keyOf({ object, member }: MemberInUse): string {
  return `${object}.${member}`;
}

/** Undefined for what is not declared by a class of the namespace Excel. */
function describe(declaration: ts.Declaration, file: string): MemberInUse | undefined {
  if (!declaration.getSourceFile().fileName.includes("@types/office-js")) return undefined;
  const owner = declaration.parent;
  if (!ts.isClassDeclaration(owner) || owner.name === undefined) return undefined;
  const space = owner.parent.parent;
  if (!ts.isModuleDeclaration(space) || space.name.text !== "Excel") return undefined;
  const isMethod = ts.isMethodDeclaration(declaration);
  if (!isMethod && !ts.isPropertyDeclaration(declaration)) return undefined;
  return {
    object: owner.name.text,
    member: declaration.name.getText(),
    kind: isMethod ? "method" : "property",
    requirementSet: requirementSetOf(declaration),
    file: file.slice(root.length + 1),
  };
}

function requirementSetOf(declaration: ts.Declaration): string {
  return /\[Api set: ([^\]]+?)\s*\]/.exec(declaration.getFullText())?.[1] ?? "";
}
