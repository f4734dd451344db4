package dev.cruddur.backend.domain;

import java.awt.image.BufferedImage;

/**
 * Scales a square picture down: each pixel becomes the average of the area that it covers. By hand, because AWT's own
 * graphics want a screen's environment; row by row, so that little is in memory twice.
 */
final class SquareScaling {

    /** Alpha, red, green, blue. */
    private static final int CHANNELS = 4;

    private static final int MAX = 255;

    private final int from;
    private final int to;
    private final double ratio;

    private SquareScaling(int from, int most) {
        this.from = from;
        this.to = Math.min(from, most);
        this.ratio = (double) from / to;
    }

    /** Scales a picture and turns it upright. A smaller one than wanted stays as small as it is. */
    static BufferedImage scale(BufferedImage image, int most, ExifOrientation orientation) {
        int side = Math.min(image.getWidth(), image.getHeight());
        return new SquareScaling(side, most).scale(image, orientation);
    }

    private BufferedImage scale(BufferedImage image, ExifOrientation orientation) {
        float[] scaled = averages(image);
        int type = isOpaque(scaled) ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage upright = new BufferedImage(to, to, type);
        for (int y = 0; y < to; y++) {
            for (int x = 0; x < to; x++) {
                int at = orientation.row(x, y, to) * to + orientation.column(x, y, to);
                upright.setRGB(x, y, argb(scaled, at * CHANNELS));
            }
        }
        return upright;
    }

    private float[] averages(BufferedImage image) {
        float[] scaled = new float[to * to * CHANNELS];
        int[] pixels = new int[from];
        for (int row = 0; row < from; row++) {
            float[] narrow = narrowed(image.getRGB(0, row, from, 1, pixels, 0, from));
            for (int target = first(row); target <= last(row); target++) {
                add(narrow, scaled, target * to * CHANNELS, covered(target, row));
            }
        }
        return scaled;
    }

    private float[] narrowed(int[] row) {
        float[] narrow = new float[to * CHANNELS];
        for (int column = 0; column < from; column++) {
            float[] pixel = channels(row[column]);
            for (int target = first(column); target <= last(column); target++) {
                add(pixel, narrow, target * CHANNELS, covered(target, column));
            }
        }
        return narrow;
    }

    private int first(int source) {
        return (int) (source / ratio);
    }

    private int last(int source) {
        return Math.min(to - 1, (int) ((source + 1) / ratio));
    }

    /** How much of a scaled row or column is covered by one of the picture's. */
    private float covered(int target, int source) {
        double begin = Math.max(target * ratio, source);
        double end = Math.min((target + 1) * ratio, source + 1);
        return (float) (Math.max(0, end - begin) / ratio);
    }

    private static void add(float[] from, float[] to, int where, float weight) {
        for (int i = 0; i < from.length; i++) {
            to[where + i] += from[i] * weight;
        }
    }

    /** The colours as far as they show: what cannot be seen must not shine through in an average. */
    private static float[] channels(int argb) {
        int alpha = argb >>> 24;
        float shown = (float) alpha / MAX;
        return new float[] {alpha, ((argb >> 16) & MAX) * shown, ((argb >> 8) & MAX) * shown, (argb & MAX) * shown};
    }

    private static boolean isOpaque(float[] channels) {
        for (int i = 0; i < channels.length; i += CHANNELS) {
            if (Math.round(channels[i]) < MAX) {
                return false;
            }
        }
        return true;
    }

    private static int argb(float[] channels, int at) {
        float alpha = channels[at];
        return Math.round(alpha) == 0
                ? 0
                : Math.round(alpha) << 24
                        | byteOf(channels[at + 1], alpha) << 16
                        | byteOf(channels[at + 2], alpha) << 8
                        | byteOf(channels[at + 3], alpha);
    }

    private static int byteOf(float shown, float alpha) {
        return Math.min(MAX, Math.round(shown / alpha * MAX));
    }
}
