interface ImportMetaEnv {
  /** True only in the build for the end-to-end tests, where the overlay's shadow root is open. */
  readonly ADDENDUM_E2E: boolean;
}
