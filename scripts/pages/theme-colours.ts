/**
 * One painting for both themes: it is painted in the colours of the light one, and a style sheet changes them where the page is
 * dark. Attributes of a shape give way to any rule of a style sheet.
 */

const COLOUR = /\b(fill|stroke)="(#[0-9a-f]{6})"/gi;

const coloursOf = (line: string): readonly string[] => [...line.matchAll(COLOUR)].map(([, attribute = '', colour = '']) => `${attribute} ${colour.toLowerCase()}`);

/** A shape whatever its colours: how far it steps back differs between the themes as well. */
const shapeOf = (line: string): string => line.replace(COLOUR, '$1').replace(/-opacity="[^"]*"/g, '');

export class ThemeColours {
  /** Dark colour by attribute and light colour: `fill #f4f1ea`. */
  readonly #dark = new Map<string, string>();

  /**
   * Learns the colours of a picture, where it does not know them yet.
   * @param dark paints the same picture for the dark theme
   * @throws where one colour of the light theme would have to become two, or none
   */
  learn(light: string, dark: () => string): void {
    const isKnown = () => coloursOf(light).every((colour) => this.#dark.has(colour));
    if (isKnown()) return;
    // A shape is one line of the file, and a few shapes differ between the themes.
    const shapes = new Map(
      dark()
        .split('\n')
        .map((line) => [shapeOf(line), coloursOf(line)]),
    );
    for (const line of light.split('\n')) {
      const others = shapes.get(shapeOf(line)) ?? [];
      coloursOf(line).forEach((colour, i) => {
        const other = others[i]?.split(' ')[1];
        if (other !== undefined) this.#keep(colour, other);
      });
    }
    if (!isKnown()) throw new Error('a colour of a picture has no counterpart in the dark theme');
  }

  #keep(colour: string, other: string): void {
    const known = this.#dark.get(colour) ?? other;
    if (known !== other) throw new Error(`in the dark theme ${colour} is ${known} here and ${other} there`);
    this.#dark.set(colour, known);
  }

  /** @param within selector of what holds the pictures */
  styleSheet(within: string): string {
    const rules = [...this.#dark].map(([colour, dark]) => {
      const [attribute = '', light = ''] = colour.split(' ');
      return `${within} [${attribute}="${light}"] { ${attribute}: light-dark(${light}, ${dark}); }`;
    });
    return `${rules.join('\n')}\n`;
  }
}
