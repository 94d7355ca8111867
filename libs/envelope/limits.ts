/** Largest content in bytes of JSON: 1 MiB. RabbitMQ 4 caps a message at 16 MiB; ours stay far below. */
export const contentBytesMax = 1024 * 1024;

/** Step in bytes to which content is padded, so that its size tells little. */
export const paddingStepBytes = 4096;

/** Largest sealed content in characters: padded content in base64url, with room for the JWE's header and key. */
export const sealedCharsMax = Math.ceil(((contentBytesMax + 2 * paddingStepBytes) * 4) / 3) + 2048;

/** Largest signed envelope or receipt in characters. */
export const signedCharsMax = 8192;

/** Largest body of a message on the wire in bytes: sealed content, envelope, `accepted` receipt and JSON around them. */
export const messageBytesMax = sealedCharsMax + 2 * signedCharsMax + 1024;
