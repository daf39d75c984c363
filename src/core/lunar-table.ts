// Worked out at UTC+7 from the new moons and the sun; test/calendar compares every day of it with the sky.

/** New Year's Day of the first lunar year. */
export const FIRST_DAY = {year: 1899, month: 2, day: 10};

/** The leap month of each lunar year up to 2100, a hexadecimal digit; 0 where it has none. */
export const LEAP_MONTHS =
  '0800500400206005003070060040020600500307006004002070050030800600400307005004080060040020700500308005' +
  '0040020700500409006004002060050030b00600500207005003080060040030700500408006004003070050040800600400' +
  '20';

/** A bit for each month, set where it has 30 days and not 29; four in a hexadecimal digit, the first one highest. */
export const LONG_MONTHS =
  'ab54b6a5752b693749b64d6aaad52da95d4ada4dd26e92ea96d52daa5b52b6937497a4bb25b52b6a56d4ada55d25e92ec96d' +
  '4aea56b2ad655b49b64bb25b52ba95b4ab5556aaad92ec96d4aea56d2ad555aaab54baa5b52ba93b49ba55aaab5536a96d4a' +
  'ea4ed26e936c96d535aa5b52ba95b49ba4bb25d52daa5ad2b6a56d26e92f49754b6a56d2ada55b49ba4bd25d92da95d4ad55' +
  '56aaad936c9764b6a5752b6956aaad54daa5d92ba95d4ada55aaab5556a9754b6a57527693749b5556aa6d52da95d49da4dd' +
  '26d52daa5b52b6a57527693749764b6a5b52b5a55d4ada4dd25e92ea96d4ada55acab653749764bb25b52b6956aaad555aa5' +
  'd92ec95d4aea56caad555aa9b54baa5752ba93b49b5556aaad52ea95d4aea2ed26d536aaad52da95b52ba8bb45ba4baa5b52' +
  'b6a56d2aea4ed16e8aea56d48';
