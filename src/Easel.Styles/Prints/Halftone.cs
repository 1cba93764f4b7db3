namespace Easel.Styles.Prints;

/// <summary>Screens of dots, as printers make tones of one ink.</summary>
internal static class Halftone
{
    /// <summary>Share of ink in a pixel.</summary>
    /// <param name="x">Column.</param>
    /// <param name="y">Row.</param>
    /// <param name="cell">Distance between dots, pixels.</param>
    /// <param name="angle">Angle of the screen, radians.</param>
    /// <param name="coverage">Share of the area that is inked, 0 to 1.</param>
    public static float Dot(float x, float y, float cell, float angle, float coverage)
    {
        (float sin, float cos) = MathF.SinCos(angle);
        float u = ((x * cos) + (y * sin)) / cell, v = ((y * cos) - (x * sin)) / cell;
        float du = u - MathF.Round(u), dv = v - MathF.Round(v), soft = 0.7f / cell;

        // Above a half the dots touch, and what is left between them are dots of paper.
        if (coverage > 0.5f)
        {
            (du, dv) = (0.5f - MathF.Abs(du), 0.5f - MathF.Abs(dv));
            float hole = MathF.Sqrt(MathF.Max(0, 1 - coverage) / MathF.PI);
            return hole <= 0.02f ? 1 : Math.Clamp((MathF.Sqrt((du * du) + (dv * dv)) - hole + soft) / (2 * soft), 0, 1);
        }

        float radius = MathF.Sqrt(MathF.Max(0, coverage) / MathF.PI);
        return radius <= 0.02f ? 0 : Math.Clamp((radius - MathF.Sqrt((du * du) + (dv * dv)) + soft) / (2 * soft), 0, 1);
    }
}
