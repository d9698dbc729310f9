/** A report of an invented session of a group, with two recommendations; written for these tests. */
export const EARLIER = `CTOC/COP/WG.9/2010/6

Distr.: General
17 February 2010

Original: English

Report on the meeting of the Working Group on Lanterns held in Vienna from 27 to 29 January 2010

I. Introduction

1. The Working Group on Lanterns held its meeting in Vienna from 27 to 29 January 2010.

II. Recommendations

2. States parties should keep a register of the lanterns of each harbour and publish it every year.

3. States parties should consider lending lanterns to neighbouring harbours in winter.
`;

/** A later report of the same group, which takes up one of them and restates the other. */
export const LATER = `CTOC/COP/WG.9/2011/4

Distr.: General
12 May 2011

Original: English

Report on the meeting of the Working Group on Lanterns held in Vienna from 2 to 4 May 2011

I. Introduction

1. The Working Group on Lanterns held its meeting in Vienna from 2 to 4 May 2011.

II. Recommendations

2. Further to paragraph 3 of CTOC/COP/WG.9/2010/6, States parties should describe how lanterns were lent.

3. States parties should keep a register of the lanterns of each harbour and publish it every year.
`;
