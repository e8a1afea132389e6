import { expect, test } from "@jest/globals";

import { isAbove } from "#domain/validation/beyond";

test.each([
  [0.8 - 0.6, 0.2, false, "fractions leave noise"],
  [0.51 - 0.5, 0.01, false, "small ones too"],
  [0.2, 0.2, false, "the limit itself is not above"],
  [0.2001, 0.2, true, "a little more is"],
  [0.1, 0.2, false, "less is not"],
  [0, 0, false, "nothing is not above nothing"],
  [0.001, 0, true, "anything else is"],
  [1_000_000_000.1, 1_000_000_000, false, "of a billion a tenth is noise"],
  [1_000_000_002, 1_000_000_000, true, "two are not"],
  [-1, -2, true, "limits may lie below nothing"],
])("%p over %p is %p: %s", (figure, limit, above) => {
  expect(isAbove(figure, limit)).toBe(above);
});
