/// <reference types="vite/client" />
/** Pictures of the three themes, and of a dark page: those that the tests keep and compare. */
import bannerHanhChinh from '../test/pictures/kept/anniversary-banner--default.hanh-chinh.light.320.png';
import bannerDark from '../test/pictures/kept/anniversary-banner--default.kiem-sat.dark.320.png';
import bannerKiemSat from '../test/pictures/kept/anniversary-banner--default.kiem-sat.light.320.png';
import bannerToaAn from '../test/pictures/kept/anniversary-banner--default.toa-an.light.320.png';
import counterHanhChinh from '../test/pictures/kept/visit-counter--default.hanh-chinh.light.320.png';
import counterDark from '../test/pictures/kept/visit-counter--default.kiem-sat.dark.320.png';
import counterKiemSat from '../test/pictures/kept/visit-counter--default.kiem-sat.light.320.png';
import counterToaAn from '../test/pictures/kept/visit-counter--default.toa-an.light.320.png';

/** A banner and a counter in each look. */
export const themePictures = {
  kiemSat: [bannerKiemSat, counterKiemSat],
  toaAn: [bannerToaAn, counterToaAn],
  hanhChinh: [bannerHanhChinh, counterHanhChinh],
  dark: [bannerDark, counterDark],
} as const;
