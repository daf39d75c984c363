import 'cong-elements/define';

export default defineNuxtPlugin(() => {});
