/**
 * Reading a source: bytes become rows of cells that know the exact place of every character; nothing is interpreted here.
 * Other formats (pasted HTML, xlsx, docx) become further readers beside the one for tab-separated text.
 */
package torikumi.imports.source;
