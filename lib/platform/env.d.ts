/** Set by wxt.config.ts, so that a build in which they are false leaves out what stands behind them. */
interface ImportMetaEnv {
  /** Demo and end-to-end builds stand on loopback and look at any page. */
  readonly LOOPBACK: boolean;
  /** Builds for those who write site readers save pages without their words. */
  readonly RECORDS: boolean;
}
