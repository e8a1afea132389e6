/** Words of vocabularies are short and come again and again; texts of all kinds do not. */
const longestKept = 24;
const keptWords = 4096;

/** Work on words that keeps its answers, as far as the words are short and not too many. */
export function rememberWords<T>(
  work: (word: string) => T,
  longest = longestKept,
): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const held = answers.get(word);
    // Where there is an answer, undefined is one of its values.
    if (held !== undefined || answers.has(word)) return held as T;
    const answer = work(word);
    if (word.length <= longest && answers.size < keptWords) answers.set(word, answer);
    return answer;
  };
}
