/**
 * What may be a mail address: the box refuses before sending what the server would refuse.
 * @module
 */

/**
 * Plausible and harmless in a header; whether somebody reads it only a mail can tell. At most 64
 * characters stand before the at sign (RFC 5321, section 4.5.3.1).
 */
export const MAIL_ADDRESS =
  /^[^\s\p{Cc}<>()[\]\\,;:"@]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;
