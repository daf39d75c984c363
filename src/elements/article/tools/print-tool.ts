import {print} from './icon-paths.js';
import type {Tool, ToolButton, ToolDesk} from './tool.js';

/** Opens the browser’s print dialogue. */
export class PrintTool implements Tool {
  readonly #desk: ToolDesk;

  constructor(desk: ToolDesk) {
    this.#desk = desk;
  }

  get buttons(): ToolButton[] {
    const {article, words} = this.#desk;
    const act = () => {
      if (this.#desk.begin('print')) article.print();
    };
    return [{kind: 'print', label: words.say('articlePrint'), icon: print, act}];
  }
}
