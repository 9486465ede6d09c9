import { haveEither, haveMost, haveParts } from './combining.ts';
import { leadingWord } from './leading-word.ts';
import { type Matching, matchWord } from './matching.ts';
import { nameVocabulary } from './name-vocabulary.ts';
import type { SearchNames, SearchWords, When } from './names.ts';
import { type AskedWord, readQuestion, sequenceOf } from './question.ts';
import { type Score, type Scores, scoreWord } from './scoring.ts';
import { textVocabulary } from './text-vocabulary.ts';
import { titleLikeness } from './title-likeness.ts';

/** A document that was found, by its place in the register. */
export interface Hit extends Score {
  readonly document: number;
}

/** A word that no document has, and what was searched for instead: empty where nothing is like it. */
interface Instead {
  readonly asked: string;
  readonly used: readonly string[];
}

/** What a search finds. */
export interface Answer {
  /** The best first. */
  readonly hits: readonly Hit[];
  readonly instead: readonly Instead[];
  /** Whether a document has every word of the question, and not only the most that any has. */
  readonly hasAll: boolean;
  /** The word that those have which come first, see `leadingWord`. */
  readonly leading: string | undefined;
  /** Whether a word in its plain form was searched for, in this form or another. */
  readonly isFound: (word: string) => boolean;
}

/** Searches the documents of a site. */
export interface Searcher {
  /** Takes in the words of the texts, unless they belong to another building of the site. */
  readonly addWords: (words: SearchWords) => boolean;
  /** @param isWaiting the words of the texts are on their way, so that nothing is guessed yet */
  readonly search: (typed: string, isWaiting: boolean) => Answer;
}

/** What has ended is found too, after what is as good and applies. */
const WEIGHTS: Readonly<Record<When, number>> = {
  now: 1,
  later: 0.95,
  undecided: 0.9,
  'no-longer': 0.85,
};

/** Of fewer letters nobody is told that they are in no word, while more may come. */
const SHORTEST_TOLD = 3;

/** Makes a search over what is known of the documents. */
export function makeSearcher(names: SearchNames): Searcher {
  const count = names.ids.length;
  const titles = names.titles.map((title, document) =>
    [title, ...(names.aliases[document] ?? [])].map(sequenceOf),
  );
  const vocabularies = [nameVocabulary(names)];
  const known = new Map<string, Matching>();

  /** Kept for the next letter that is typed: only the last word is another then. */
  const matching = (word: string, isBeingTyped: boolean, guesses: boolean): Matching => {
    const key = `${word} ${isBeingTyped} ${guesses}`;
    const found = known.get(key) ?? matchWord(word, isBeingTyped, vocabularies, guesses);
    known.set(key, found);
    return found;
  };

  const weigh = (document: number, score: number, typed: string, words: readonly string[]) => {
    const state = names.stateNames[names.states[document] ?? 0];
    const title = Math.max(...(titles[document] ?? []).map((each) => titleLikeness(words, each)));
    const isId = names.ids[document] === typed;
    return score * WEIGHTS[state?.when ?? 'now'] * title * (isId ? 100 : 1);
  };

  return {
    addWords(words) {
      if (words.stamp !== names.stamp) return false;
      vocabularies.push(textVocabulary(words));
      known.clear();
      return true;
    },
    search(typed, isWaiting) {
      const question = readQuestion(typed);
      const instead: Instead[] = [];
      const found = new Set<string>();
      const scoresOf = (word: string, isBeingTyped: boolean, guesses: boolean): Scores => {
        const { matches, instead: used } = matching(word, isBeingTyped, guesses);
        for (const match of matches) found.add(match.word);
        if (used.length > 0) instead.push({ asked: word, used });
        if (used.length < 2) return scoreWord(matches, count);
        return haveParts(used.map((each) => scoresOf(each, false, false)));
      };
      const scoresOfAsked = ({ word, parts, isBeingTyped }: AskedWord): Scores => {
        const whole = scoresOf(word, isBeingTyped, !isWaiting && parts.length === 0);
        if (parts.length === 0) return whole;
        const inParts = parts.map((part, at) => {
          const isLast = at === parts.length - 1;
          return scoresOf(part, isBeingTyped && isLast, !isWaiting && whole.size === 0);
        });
        return haveEither(whole, haveParts(inParts));
      };
      const all = question.asked.map(scoresOfAsked);
      question.asked.forEach(({ word, isBeingTyped }, at) => {
        const isTold = instead.some(({ asked }) => asked === word);
        const isSettled = !isWaiting && !(isBeingTyped && word.length < SHORTEST_TOLD);
        if (all[at]?.size === 0 && !isTold && isSettled) instead.push({ asked: word, used: [] });
      });
      const { scores, hasAll } = haveMost(all, count);
      const asId = typed.trim().toLowerCase();
      const hits = [...scores].map(([document, score]) => ({
        ...score,
        document,
        score: weigh(document, score.score, asId, question.words),
      }));
      hits.sort((a, b) => b.score - a.score || a.document - b.document);
      const order = hits.map(({ document }) => document);
      const leading = leadingWord(question.asked, all, order);
      return {
        hits,
        instead,
        hasAll,
        leading: instead.some(({ asked }) => asked === leading) ? undefined : leading,
        isFound: (word) => found.has(word),
      };
    },
  };
}
