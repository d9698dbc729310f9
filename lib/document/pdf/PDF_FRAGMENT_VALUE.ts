/** A fragment as `writePdfFragment` writes it: "page=2&xywh=90,400.5,432,36". */
export const PDF_FRAGMENT_VALUE = /^page=[1-9]\d{0,5}&xywh=\d+(?:\.\d+)?(?:,\d+(?:\.\d+)?){3}$/;
