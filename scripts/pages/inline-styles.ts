/** Styles that React writes into attributes become classes: the policy of the site lets no page style itself inline. */

const STYLED = /<([a-z][a-z0-9]*)((?:\s[^<>]*?)?)\sstyle="([^"]*)"([^<>]*)>/g;
const CLASS = /\sclass="([^"]*)"/;

export class InlineStyles {
  readonly #names = new Map<string, string>();

  /** @param html as React writes it: every `>` inside an attribute is escaped */
  asClasses(html: string): string {
    return html.replace(STYLED, (_whole, tag: string, before: string, style: string, after: string) => {
      const name = this.#nameOf(style);
      const attributes = before + after;
      const own = CLASS.exec(attributes)?.[1];
      return own === undefined ? `<${tag}${attributes} class="${name}">` : `<${tag}${attributes.replace(CLASS, ` class="${own} ${name}"`)}>`;
    });
  }

  styleSheet(): string {
    return [...this.#names].map(([style, name]) => `.${name} { ${style} }\n`).join('');
  }

  #nameOf(style: string): string {
    const known = this.#names.get(style);
    if (known !== undefined) return known;
    const name = `style-${this.#names.size + 1}`;
    this.#names.set(style, name);
    return name;
  }
}
