/** A fragment as `writePdfFragment` writes it: "page=2&viewrect=90,400.5,432,36". */
export const PDF_FRAGMENT_VALUE = /^page=[1-9]\d{0,5}&viewrect=\d+(?:\.\d+)?(?:,\d+(?:\.\d+)?){3}$/;
