import { describe, expect, test } from "@jest/globals";

import { leafTasks, taskValues } from "#domain/earned-value/task-values";
import { networkOf } from "#domain/schedule/task-network";

import { aProject, day } from "../portfolio/a-project";

const names = (tasks: readonly { readonly name?: { readonly value: string } }[]): unknown =>
  tasks.map((task) => task.name?.value);

describe("a plan whose codes are an outline", () => {
  const plan = aProject({
    tasks: [
      { id: "1", name: "Design", budget: 300 },
      { id: "1.1", name: "Sketch", budget: 100 },
      { id: "1.2.", name: "Draw", budget: 200 },
      { id: "2", name: "Build", budget: 500 },
      { id: "10", name: "Test", budget: 50 },
    ],
  });

  test("counts what stands below, not the sums above", () => {
    expect(names(leafTasks(plan.tasks ?? []))).toEqual(["Sketch", "Draw", "Build", "Test"]);
    expect(taskValues(plan.tasks ?? [], "percentComplete", day("2026-01-01")).budget).toBe(850);
    expect(names(networkOf(plan).tasks)).toEqual(["Sketch", "Draw", "Build", "Test"]);
  });

  test("keeps a budget that only the line above has", () => {
    const { tasks = [] } = aProject({
      tasks: [
        { id: "1", name: "Design", budget: 300 },
        { id: "1.1", name: "Sketch" },
        { id: "2", name: "Build" },
        { id: "2.1", name: "Found", budget: 500 },
      ],
    });
    expect(names(leafTasks(tasks))).toEqual(["Design", "Sketch", "Found"]);
    expect(taskValues(tasks, "percentComplete", day("2026-01-01")).budget).toBe(800);
  });

  test("goes by levels where there are some", () => {
    const { tasks = [] } = aProject({
      tasks: [
        { id: "1", name: "Design", level: 1, budget: 300 },
        { id: "1.1", name: "Sketch", level: 1, budget: 100 },
      ],
    });
    expect(names(leafTasks(tasks))).toEqual(["Design", "Sketch"]);
  });

  test("is none where codes have points but no parents", () => {
    const { tasks = [] } = aProject({
      tasks: [
        { id: "A.1", name: "Design", budget: 300 },
        { id: "A.2", name: "Build", budget: 100 },
      ],
    });
    expect(names(leafTasks(tasks))).toEqual(["Design", "Build"]);
  });
});
