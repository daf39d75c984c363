import {spokenSentence, splitSentences} from '../../../../core/sentences.js';

export interface Sentence {
  /** What is said. */
  readonly text: string;
  /** Where it stands on the page. */
  readonly place: StaticRange;
}

/** Text without a break, such as a paragraph or the row of a table. */
interface Block {
  text: string;
  /** Where its text nodes begin in it. */
  readonly nodes: {readonly node: Text; readonly at: number}[];
}

/** Title, lead and text, as they are read; what follows them is around the text. */
const SLOTS = ['heading', 'lead', ''];

/** What is no part of the text, or is looked at. An article inside has its own tools. */
const SKIPPED =
  'cong-article, script, style, template, noscript, [aria-hidden=true], [inert], [role=doc-noteref], ' +
  'rt, rp, details:not([open]) > :not(summary), ' +
  'button, input, select, textarea, audio, video, iframe, object, canvas, svg';

/** The mark of a footnote, which would be read as a number of the text. */
const isNoteMark = (node: Element) =>
  node.matches('sup') && node.querySelector('a[href*="#"]') !== null;

class Collector {
  readonly blocks: Block[] = [];
  #block: Block | undefined;

  add(node: Node) {
    if (node instanceof Text) this.#addText(node);
    else if (node instanceof Element && !node.matches(SKIPPED) && !isNoteMark(node))
      this.#addElement(node);
  }

  end() {
    this.#block = undefined;
  }

  #addText(node: Text) {
    if (!this.#block) this.blocks.push((this.#block = {text: '', nodes: []}));
    this.#block.nodes.push({node, at: this.#block.text.length});
    this.#block.text += node.data;
  }

  #addElement(node: Element) {
    const {display, visibility} = getComputedStyle(node);
    if (display === 'none' || visibility === 'hidden') return;
    const isCell = node.matches('td, th');
    const isInline = isCell || /^(inline|contents|ruby)/.test(display);
    if (!isInline || node.matches('br')) this.end();
    // The cells of a row are read one after the other, with a pause between.
    else if (isCell && this.#block && /[^\s;]\s*$/.test(this.#block.text)) this.#block.text += '; ';
    for (const child of node.childNodes) this.add(child);
    if (!isInline) this.end();
  }
}

/** The text node and the place in it of a place in a block; of an end, in the node that ends there. */
function locate({nodes}: Block, place: number, isEnd: boolean): [node: Text, offset: number] {
  const within = nodes.filter(({at}) => (isEnd ? at < place : at <= place));
  const {node, at} = within.at(-1) as Block['nodes'][number];
  return [node, Math.min(place - at, node.length)];
}

/** What a voice reads of an article, sentence by sentence, as it stands on the page at this moment. */
export function spokenSentences(article: Element): Sentence[] {
  const collector = new Collector();
  const slotOf = (node: Node) => (node instanceof Element ? node.slot : '');
  for (const slot of SLOTS) {
    for (const node of article.childNodes) if (slotOf(node) === slot) collector.add(node);
    collector.end();
  }
  return collector.blocks.flatMap((block) =>
    splitSentences(block.text)
      .map(({start, end}) => {
        const [startContainer, startOffset] = locate(block, start, false);
        const [endContainer, endOffset] = locate(block, end, true);
        const place = {startContainer, startOffset, endContainer, endOffset};
        // The blanks of the source between two cells stand before what was put there.
        const text = spokenSentence(block.text.slice(start, end)).replace(/ ;/g, ';');
        return {text, place: new StaticRange(place)};
      })
      .filter(({text}) => text),
  );
}
