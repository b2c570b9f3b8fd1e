package dk.rammebilag.pdf;

import java.awt.Color;

/** A mark of a chart, told apart by its shape; a light edge lets it be seen on a line. */
enum Marker {
    DISC {
        @Override
        void shape(Pen pen, Color color, float x, float y, float radius) {
            pen.disc(color, x, y, radius);
        }
    },
    SQUARE {
        @Override
        void shape(Pen pen, Color color, float x, float y, float radius) {
            var side = radius * 0.9f;
            pen.fill(x - side, y - side, 2 * side, 2 * side, color);
        }
    },
    TRIANGLE {
        @Override
        void shape(Pen pen, Color color, float x, float y, float radius) {
            var side = radius * 1.15f;
            pen.area(color, x - side, y + side * 0.8f, x + side, y + side * 0.8f, x, y - side);
        }
    },
    RING {
        @Override
        void shape(Pen pen, Color color, float x, float y, float radius) {
            pen.disc(color, x, y, radius);
            pen.disc(Style.PAPER, x, y, radius * 0.55f);
        }
    },
    DIAMOND {
        @Override
        void shape(Pen pen, Color color, float x, float y, float radius) {
            var side = radius * 1.3f;
            pen.area(color, x - side, y, x, y - side, x + side, y, x, y + side);
        }
    };

    private static final float EDGE = 0.9f;

    abstract void shape(Pen pen, Color color, float x, float y, float radius);

    void draw(Pen pen, Color color, float x, float y, float radius) {
        shape(pen, Style.PAPER, x, y, radius + EDGE);
        shape(pen, color, x, y, radius);
    }
}
