import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag: string) => tag.startsWith('cong-');

export default {plugins: [vue({template: {compilerOptions: {isCustomElement}}})]};
