package org.minshu.ingestion.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cells of one row, as text in one buffer that is used again for the next; an empty cell is no value. */
public final class Cells {

    private char[] text = new char[1024];
    private int[] ends = new int[16];
    private int length;
    private int width;

    public void clear() {
        length = 0;
        width = 0;
    }

    public void append(char c) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
        }
        text[length++] = c;
    }

    public void append(char[] from, int start, int end) {
        room(end - start);
        System.arraycopy(from, start, text, length, end - start);
        length += end - start;
    }

    public void append(String value) {
        room(value.length());
        value.getChars(0, value.length(), text, length);
        length += value.length();
    }

    /** Ends the cell that was appended to. */
    public void end() {
        if (width == ends.length) {
            ends = Arrays.copyOf(ends, width * 2);
        }
        ends[width++] = length;
    }

    public void add(String value) {
        append(value);
        end();
    }

    /** Empty cells up to this width. */
    public void widen(int wanted) {
        while (width < wanted) {
            end();
        }
    }

    /** Without the cells behind this width. */
    public void narrow(int wanted) {
        if (wanted < width) {
            width = wanted;
            length = wanted == 0 ? 0 : ends[wanted - 1];
        }
    }

    public int width() {
        return width;
    }

    /** Width without the empty cells at the end. */
    public int filled() {
        int filled = width;
        while (filled > 0 && start(filled - 1) == end(filled - 1)) {
            filled--;
        }
        return filled;
    }

    /** Of the cell that is being appended to. */
    public int openLength() {
        return length - (width == 0 ? 0 : ends[width - 1]);
    }

    public char[] text() {
        return text;
    }

    public int start(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }

    public int end(int cell) {
        return ends[cell];
    }

    public String get(int cell) {
        return new String(text, start(cell), end(cell) - start(cell));
    }

    public boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (!Character.isWhitespace(text[i])) {
                return false;
            }
        }
        return true;
    }

    public List<String> toList() {
        var all = new ArrayList<String>(width);
        for (int i = 0; i < width; i++) {
            all.add(get(i));
        }
        return all;
    }

    private void room(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, length + more));
        }
    }
}
