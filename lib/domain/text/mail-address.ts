/**
 * An e-mail address as people have them, with letters of any script and no more than an address: nothing in it could begin
 * a second one, or a header.
 */
export const MAIL_ADDRESS =
  /^(?!.*\.\.)[^\s\p{C}@"<>(),;:\\]{1,64}@[^\s\p{C}@"<>(),;:\\]{1,180}\.[^\s\p{C}@"<>(),;:\\.]{2,63}$/u;
