package dev.cruddur.backend.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files of pictures, and what is in them. Each is red on its left half and blue on its right. */
public final class Pictures {

    /** 64 pixels square, by Chromium. */
    public static final byte[] WEBP = Base64.getDecoder()
            .decode("UklGRmwAAABXRUJQVlA4IGAAAACQBQCdASpAAEAAPm00lUckIyIhKggAgA2JYwCVz/gH4gaYD8Sf1m3EAAvkHbWQTH"
                    + "v69fGwAAD+8JtAAJOZ2d57n7bcBuDoQ2w/p8Hn7bcHQy9N1DS7sF4Q31KKAAAAAAA=");

    private Pictures() {}

    public static byte[] png(int width, int height) {
        return file("png", halves(width, height, BufferedImage.TYPE_INT_RGB, Color.BLUE));
    }

    public static byte[] jpeg(int width, int height) {
        return file("jpeg", halves(width, height, BufferedImage.TYPE_INT_RGB, Color.BLUE));
    }

    public static byte[] gif() {
        return file("gif", halves(16, 16, BufferedImage.TYPE_INT_RGB, Color.BLUE));
    }

    /** Nothing at all on the right. */
    public static byte[] transparentPng() {
        return file("png", halves(300, 300, BufferedImage.TYPE_INT_ARGB, new Color(0, true)));
    }

    /** A JPEG that a camera says to have taken with that orientation, in a place. */
    public static byte[] jpegLying(int orientation) {
        byte[] jpeg = jpeg(300, 300);
        byte[] exif = exif(orientation);
        return ByteBuffer.allocate(jpeg.length + exif.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A PNG whose head promises so many pixels, and which has none. */
    public static byte[] pngOfNothing(int width, int height) {
        byte[] header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 checksum = new CRC32();
        checksum.update(header);
        return ByteBuffer.allocate(33)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put(header)
                .putInt((int) checksum.getValue())
                .array();
    }

    public static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which of the two colours that is, or "nothing". */
    public static String colour(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y), true);
        if (color.getAlpha() == 0) {
            return "nothing";
        }
        return color.getRed() > color.getBlue() ? "red" : "blue";
    }

    /** Big-endian TIFF with one entry, and words after it that must not survive. */
    private static byte[] exif(int orientation) {
        return ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + 8)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put("at home!".getBytes(StandardCharsets.ISO_8859_1))
                .array();
    }

    private static BufferedImage halves(int width, int height, int type, Color right) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, (x < width / 2 ? Color.RED : right).getRGB());
            }
        }
        return image;
    }

    private static byte[] file(String format, BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
