import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, spyOn, userEvent, waitFor, within} from 'storybook/test';
import type {initialGlobals} from '../.storybook/environment.ts';
import {ThemeBuilder} from './design/theme-builder.ts';
import './design.css';

if (!customElements.get('theme-builder')) customElements.define('theme-builder', ThemeBuilder);

const meta: Meta = {
  id: 'theme-builder',
  title: 'Pages/Tạo giao diện · Theme builder',
  tags: ['!autodocs'],
  render: (_args, {globals}) => {
    const {language} = globals as typeof initialGlobals;
    return html`<theme-builder .language=${language === 'en' ? 'en' : 'vi'}></theme-builder>`;
  },
};
export default meta;

/** A link too pale is chosen and named, mended, copied, and read back from the JSON. */
export const Default: StoryObj = {
  play: async ({canvasElement}) => {
    const canvas = within(canvasElement);
    const button = (name: string | RegExp) => canvas.getByRole('button', {name});
    const link = () => canvas.getByRole<HTMLInputElement>('textbox', {name: 'Liên kết: mã màu'});
    const json = () => canvas.getByRole<HTMLTextAreaElement>('textbox', {name: /^JSON/});
    const shown = (token: string) =>
      getComputedStyle(canvasElement.querySelector('.built-theme')!).getPropertyValue(token).trim();
    const chooseLink = async (color: string) => {
      await userEvent.clear(link());
      await userEvent.type(link(), color);
      await userEvent.tab();
    };
    const copied: string[] = [];
    const clipboard = spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
      copied.push(text);
    });

    await expect(canvas.getByText('Sáng: mọi cặp đều đạt.')).toBeInTheDocument();
    await chooseLink('9cc3ee');
    await expect(link()).toHaveValue('#9cc3ee');
    await expect(shown('--cong-color-link')).toBe('#9cc3ee');
    await expect(canvas.getByText('Sáng: 3 cặp chưa đạt.')).toBeInTheDocument();
    await expect(
      canvas.getByText('Liên kết trên nền khung: 1,83 : 1, cần ít nhất 4,5 : 1'),
    ).toBeInTheDocument();

    await userEvent.click(button('Đổi liên kết thành #5a718a'));
    await expect(canvas.getByText('Sáng: mọi cặp đều đạt.')).toBeInTheDocument();

    await userEvent.click(button('Chép CSS'));
    await expect(canvas.getByText('Đã chép.')).toBeInTheDocument();
    await userEvent.click(button('Chép JSON'));
    const [css = '', kept = ''] = copied;
    await expect(css).toContain('  --cong-color-link: #5a718a;\n');

    await userEvent.click(button('Tòa án'));
    await expect(link()).toHaveValue('#1f3a63');
    await userEvent.clear(json());
    await userEvent.click(button('Đọc JSON'));
    await expect(canvas.getByText('Đây không phải JSON.')).toBeInTheDocument();
    await userEvent.click(json());
    await userEvent.paste(kept);
    await userEvent.click(button('Đọc JSON'));
    await waitFor(() => expect(link()).toHaveValue('#5a718a'));
    await expect(shown('--cong-color-accent')).toBe('#8f1d1d');
    clipboard.mockRestore();
  },
};

/** What is no colour is said at its field, and changes nothing. */
export const NoColour: StoryObj = {
  play: async ({canvasElement}) => {
    const canvas = within(canvasElement);
    const accent = canvas.getByRole('textbox', {name: 'Màu nhấn: mã màu'});
    await userEvent.clear(accent);
    await userEvent.type(accent, 'đỏ cờ');
    await userEvent.tab();
    await expect(accent).toHaveValue('đỏ cờ');
    await expect(accent).toHaveAccessibleDescription('Viết mã màu như #0b5563.');
    await expect(canvas.getByText('Sáng: mọi cặp đều đạt.')).toBeInTheDocument();
  },
};

/** High contrast on a dark ground asks for 7 : 1, which a colour that is enough for dark may lack. */
export const DarkHighContrast: StoryObj = {
  globals: {width: '320'},
  play: async ({canvasElement}) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('radio', {name: /^Tối, tương phản cao/}));
    const preview = canvasElement.querySelector<HTMLElement>('.built-theme')!;
    await expect(getComputedStyle(preview).backgroundColor).toBe('rgb(0, 0, 0)');
    const gold = canvas.getByRole('textbox', {name: 'Liên kết: mã màu'});
    await userEvent.clear(gold);
    await userEvent.type(gold, '#8080ff');
    await userEvent.tab();
    await expect(
      canvas.getByText('Liên kết trên nền trang: 6,44 : 1, cần ít nhất 7 : 1'),
    ).toBeInTheDocument();
    await userEvent.click(canvas.getByRole('button', {name: /^Đổi liên kết thành/}));
    await expect(canvas.getByText('Tối, tương phản cao: mọi cặp đều đạt.')).toBeInTheDocument();
  },
};
