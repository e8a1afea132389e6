import type { Fault } from "#embedded-host/index";

/**
 * One fault of each kind, by name, for tables of tests.
 *
 * @param halfWay after how many actions of a request it fails half way
 * @param late after how many actions a refused argument is met
 */
export function faultKinds(
  halfWay: number,
  late: number,
): readonly (readonly [name: string, fault: Fault])[] {
  return [
    ["too big a request", { code: "RequestPayloadSizeLimitExceeded" }],
    ["too big an answer", { code: "ResponsePayloadSizeLimitExceeded" }],
    ["an edited cell", { code: "InvalidOperationInCellEditMode" }],
    ["a busy service", { code: "ServiceNotAvailable" }],
    ["a busy service half way", { code: "ServiceNotAvailable", when: { afterActions: 9 } }],
    ["a general failure", { code: "GeneralException" }],
    ["a general failure half way", { code: "GeneralException", when: { afterActions: halfWay } }],
    ["a vanished sheet", { code: "ItemNotFound" }],
    ["a protected sheet", { code: "AccessDenied", when: { afterActions: 5 } }],
    ["an unknown call", { code: "ApiNotFound", when: { afterActions: 12 } }],
    ["a refused argument", { code: "InvalidArgument", when: { afterActions: late } }],
    ["a lost request", { kind: "drop" }],
    ["a lost answer", { kind: "drop", when: "after" }],
  ];
}
