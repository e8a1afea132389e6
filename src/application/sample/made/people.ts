import { familyNames, givenNames } from "../name-lists";

/**
 * The name of a person by number. Nobody is met twice: two thousand projects with the same few names
 * would have everybody planned for many times their time.
 */
export function personNamed(number: number): string {
  const given = givenNames[number % givenNames.length] ?? "";
  const round = Math.floor(number / givenNames.length);
  const family = familyNames[round % familyNames.length] ?? "";
  const further = Math.floor(round / familyNames.length);
  const middle = further === 0 ? "" : ` ${middleNames[further % middleNames.length] ?? ""}`;
  return `${given}${middle} ${family}`;
}

const middleNames: readonly string[] = [
  ...["", "Alex", "Blair", "Casey", "Dana", "Ellis", "Frances", "Glen", "Harper", "Indra", "Jo"],
  ...["Kit", "Lee", "Morgan", "Nico", "Oakley", "Pat", "Quinn", "Robin", "Sam", "Terry", "Uma"],
  ...["Val", "Wren", "Yael", "Zephyr"],
];
