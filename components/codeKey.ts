type Underscored<Code extends string> = Code extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Code;

/**
 * The message key of a code: group "reason" and code "body-named" give "reason.body_named".
 * Message names of browsers allow no hyphen. A code without words is found by the compiler, where the key is used.
 */
export function codeKey<Group extends string, Code extends string>(
  group: Group,
  code: Code,
): `${Group}.${Underscored<Code>}` {
  return `${group}.${code.replaceAll('-', '_')}` as `${Group}.${Underscored<Code>}`;
}
