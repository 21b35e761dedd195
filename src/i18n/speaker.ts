/** Which language the page speaks when one is asked for: that one, else the one it speaks already, else English. */
import type { Language } from './languages.ts';
import type { Messages } from './messages.ts';

export interface Spoken {
  readonly language: Language;
  readonly messages: Messages;
}

export class Speaker {
  #present: Language = 'en';
  readonly #answers = new Map<Language, Promise<Spoken>>();

  constructor(private readonly load: (language: Language) => Promise<Messages>) {}

  /** The same promise at every call, so that a component can wait for it; it fails only when no language came at all. */
  speak(asked: Language): Promise<Spoken> {
    const known = this.#answers.get(asked);
    if (known !== undefined) return known;
    const answer = this.#firstOf([...new Set([asked, this.#present, 'en'] as const)]);
    this.#answers.set(asked, answer);
    return answer;
  }

  /** Lets a language be tried again that did not come. */
  forget(asked: Language): void {
    this.#answers.delete(asked);
  }

  async #firstOf(languages: readonly Language[]): Promise<Spoken> {
    const failures: unknown[] = [];
    for (const language of languages) {
      try {
        const messages = await this.load(language);
        this.#present = language;
        return { language, messages };
      } catch (error) {
        failures.push(error);
      }
    }
    throw failures[0];
  }
}
