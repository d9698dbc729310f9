import type { Span } from '../symbols/Span.ts';

/** What a stretch of the input is. `layout` is white space, rules and marks that carry no words. */
export interface CharacterRole extends Span {
  role:
    | 'masthead'
    | 'contents'
    | 'heading'
    | 'text'
    | 'table'
    | 'footnote'
    | 'running-head'
    | 'page-number'
    | 'closing'
    | 'layout';
}
