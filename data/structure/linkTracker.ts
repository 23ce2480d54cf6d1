/**
 * Whether a parameter was added by who passed a link on, to see who follows it: it asks for nothing. What begins like
 * one of our own parameters is never one.
 */
export const isLinkTracker = (parameter: string): boolean =>
  /^(utm_\w+|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_[ce]id|_hsenc|_hsmi|_ga|_gl|mkt_tok|vero_id|oly_anon_id|oly_enc_id|ref_src|spm)$/i.test(
    parameter
  )
