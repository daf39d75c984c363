/** True in development builds, where a wrong value is explained in the console; compiled away elsewhere. */
declare const __DEV__: boolean;
