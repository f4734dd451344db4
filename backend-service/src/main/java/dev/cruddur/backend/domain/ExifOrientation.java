package dev.cruddur.backend.domain;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a picture lies in its file, in which cameras write down how they were held (Exif 2.32, section 4.6.4, tag
 * Orientation). What is not there, or not understood, is upright.
 *
 * @param value 1 to 8
 */
record ExifOrientation(int value) {

    private static final ExifOrientation UPRIGHT = new ExifOrientation(1);
    private static final int TAG = 0x0112;
    private static final String EXIF = "Exif\0\0";

    /** Looks it up in a PNG, JPEG or WebP file. */
    static ExifOrientation of(byte[] file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file);
            ByteBuffer tiff = switch (bytes.getInt(0)) {
                case 0x89504E47 -> inPng(bytes);
                case 0x52494646 -> inWebp(bytes);
                default -> inJpeg(bytes);
            };
            return inTiff(tiff);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException _) {
            return UPRIGHT;
        }
    }

    /** The stored column of what stands at a place of the upright picture, whose sides have so many pixels. */
    int column(int x, int y, int side) {
        return switch (value) {
            case 2, 3 -> side - 1 - x;
            case 5, 6 -> y;
            case 7, 8 -> side - 1 - y;
            default -> x;
        };
    }

    /** The stored row of the same. */
    int row(int x, int y, int side) {
        return switch (value) {
            case 3, 4 -> side - 1 - y;
            case 5, 8 -> x;
            case 6, 7 -> side - 1 - x;
            default -> y;
        };
    }

    /** Chunks of length, name, data and checksum (PNG, third edition, section 5.3). */
    private static ByteBuffer inPng(ByteBuffer bytes) {
        bytes.position(8);
        while (true) {
            int length = bytes.getInt();
            if (text(bytes, 4).equals("eXIf")) {
                return bytes.slice(bytes.position(), length);
            }
            skip(bytes, length, 4);
        }
    }

    /** Chunks of name, length, data and padding (RFC 9649, section 2.3). */
    private static ByteBuffer inWebp(ByteBuffer bytes) {
        bytes.order(ByteOrder.LITTLE_ENDIAN).position(12);
        while (true) {
            String name = text(bytes, 4);
            int length = bytes.getInt();
            if (name.equals("EXIF")) {
                return withoutName(bytes.slice(bytes.position(), length));
            }
            skip(bytes, length, length & 1);
        }
    }

    /** Segments of marker, length and data (ITU T.81, annex B), until the picture itself begins. */
    private static ByteBuffer inJpeg(ByteBuffer bytes) {
        bytes.position(2);
        while (true) {
            int marker = Short.toUnsignedInt(bytes.getShort());
            int length = Short.toUnsignedInt(bytes.getShort()) - 2;
            if (marker < 0xFFC0 || marker == 0xFFDA) {
                throw new IllegalArgumentException("No Exif before the picture");
            }
            ByteBuffer segment = bytes.slice(bytes.position(), length);
            if (marker == 0xFFE1
                    && length > EXIF.length()
                    && text(segment.duplicate(), 6).equals(EXIF)) {
                return withoutName(segment);
            }
            skip(bytes, length, 0);
        }
    }

    /** Forward alone, whatever length a file claims. */
    private static void skip(ByteBuffer bytes, int length, int more) {
        if (length < 0 || length > bytes.remaining()) {
            throw new IllegalArgumentException("No such length");
        }
        bytes.position(bytes.position() + length + more);
    }

    /** In JPEG, and sometimes in WebP, a name stands before the data. */
    private static ByteBuffer withoutName(ByteBuffer exif) {
        return text(exif.duplicate(), EXIF.length()).equals(EXIF)
                ? exif.slice(EXIF.length(), exif.limit() - EXIF.length())
                : exif;
    }

    /** A directory of entries of twelve bytes (TIFF 6.0, section 2). */
    private static ExifOrientation inTiff(ByteBuffer tiff) {
        tiff.order(text(tiff.duplicate(), 2).equals("II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? new ExifOrientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static String text(ByteBuffer bytes, int length) {
        byte[] text = new byte[length];
        bytes.get(text);
        return new String(text, StandardCharsets.ISO_8859_1);
    }
}
