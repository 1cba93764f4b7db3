using System.Numerics;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Buildings.Walls;

/// <summary>Walls with real openings: recessed windows and doors with frames, sills and reveals.</summary>
internal static class WallParts
{
    /// <summary>One storey of wall with a row of equal openings.</summary>
    /// <param name="mesh">Receives the wall.</param>
    /// <param name="frame">The wall; up is measured from its origin.</param>
    /// <param name="width">Of the wall, metres.</param>
    /// <param name="bottom">Lower edge of the storey.</param>
    /// <param name="top">Upper edge of the storey.</param>
    /// <param name="centers">Middles of the openings along the wall, from left to right.</param>
    /// <param name="opening">Width of an opening.</param>
    /// <param name="sill">Lower edge of the openings.</param>
    /// <param name="head">Upper edge of the openings.</param>
    /// <param name="style">How the windows are made.</param>
    /// <param name="number">Number of the first window: sets curtains and lamps.</param>
    public static void Storey(
        WallMesh mesh, WallFrame frame, float width, float bottom, float top, ReadOnlySpan<float> centers, float opening, float sill, float head,
        WindowStyle style, int number)
    {
        Band(mesh, frame, style.Wall, 0, width, bottom, centers.IsEmpty ? top : sill);
        if (centers.IsEmpty)
        {
            return;
        }

        Band(mesh, frame, style.Wall, 0, width, head, top);
        float x = 0;
        for (int i = 0; i < centers.Length; i++)
        {
            Band(mesh, frame, style.Wall, x, centers[i] - (opening / 2), sill, head);
            Window(mesh, frame, centers[i] - (opening / 2), centers[i] + (opening / 2), sill, head, style, number + i);
            x = centers[i] + (opening / 2);
        }

        Band(mesh, frame, style.Wall, x, width, sill, head);
    }

    /// <summary>A flat piece of wall.</summary>
    public static void Band(WallMesh mesh, WallFrame frame, Material wall, float from, float to, float bottom, float top)
    {
        if (to - from > 1e-4f && top - bottom > 1e-4f)
        {
            mesh.Panel(
                wall, frame.At(from, bottom, 0), frame.At(to, bottom, 0), frame.At(to, top, 0), frame.At(from, top, 0), new Vector2(from, bottom));
        }
    }

    /// <summary>A window in its opening, with sill and lintel.</summary>
    public static void Window(WallMesh mesh, WallFrame frame, float left, float right, float sill, float head, WindowStyle style, int number)
    {
        float d = style.Depth, bar = MathF.Min(0.06f, 0.08f * (right - left));
        Reveal(mesh, frame, style.Wall, left, right, sill, head, d);
        mesh.Panel(
            style.Pane, frame.At(left, sill, -d), frame.At(right, sill, -d), frame.At(right, head, -d), frame.At(left, head, -d), Vector2.Zero, number);

        // Outer frame and the bars between panes.
        float near = 0.055f - d, thin = bar * 0.6f;
        mesh.Box(style.Frame, frame, new Vector3(left, sill, -d), new Vector3(left + bar, head, near));
        mesh.Box(style.Frame, frame, new Vector3(right - bar, sill, -d), new Vector3(right, head, near));
        mesh.Box(style.Frame, frame, new Vector3(left + bar, sill, -d), new Vector3(right - bar, sill + bar, near));
        mesh.Box(style.Frame, frame, new Vector3(left + bar, head - bar, -d), new Vector3(right - bar, head, near));
        for (int i = 1; i < style.Columns; i++)
        {
            float x = left + ((right - left) * i / style.Columns);
            mesh.Box(style.Frame, frame, new Vector3(x - (thin / 2), sill + bar, -d), new Vector3(x + (thin / 2), head - bar, near - 0.015f));
        }

        for (int i = 1; i < style.Rows; i++)
        {
            // Of two panes the upper is the smaller, as in most old windows.
            float y = sill + ((head - sill) * (style.Rows == 2 ? 0.62f : (float)i / style.Rows));
            mesh.Box(style.Frame, frame, new Vector3(left + bar, y - (thin / 2), -d), new Vector3(right - bar, y + (thin / 2), near - 0.012f));
        }

        mesh.Box(style.Trim, frame, new Vector3(left - 0.08f, sill - 0.09f, -d + 0.01f), new Vector3(right + 0.08f, sill, 0.09f));
        mesh.Box(style.Trim, frame, new Vector3(left - 0.07f, head, -0.01f), new Vector3(right + 0.07f, head + 0.14f, 0.035f));
        if (style.Shutter is { } shutter)
        {
            float wing = (right - left) * 0.46f;
            Shutter(mesh, frame, shutter, left - wing - 0.03f, left - 0.03f, sill, head);
            Shutter(mesh, frame, shutter, right + 0.03f, right + wing + 0.03f, sill, head);
        }
    }

    /// <summary>A panelled door, with a light over it when the opening is high.</summary>
    public static void Door(
        WallMesh mesh, WallFrame frame, float left, float right, float head, Material wall, Material door, Material trim, Material pane, Material knob, int number)
    {
        const float Depth = 0.14f, Leaf = 2.1f;
        float top = MathF.Min(head, Leaf);
        Reveal(mesh, frame, wall, left, right, 0, head, Depth);
        mesh.Box(door, frame, new Vector3(left, 0.02f, -Depth - 0.03f), new Vector3(right, top, -Depth + 0.02f));
        if (head > Leaf + 0.15f)
        {
            mesh.Panel(pane, frame.At(left, top, -Depth), frame.At(right, top, -Depth), frame.At(right, head, -Depth), frame.At(left, head, -Depth), default, number);
            mesh.Box(trim, frame, new Vector3(left, top, -Depth), new Vector3(right, top + 0.06f, -Depth + 0.06f));
        }

        // Raised fields.
        float w = right - left, field = (w - 0.36f) / 2;
        for (int column = 0; column < 2; column++)
        {
            float x = left + 0.12f + (column * (field + 0.12f));
            mesh.Box(door, frame, new Vector3(x, 0.22f, -Depth + 0.02f), new Vector3(x + field, 0.85f, -Depth + 0.045f));
            mesh.Box(door, frame, new Vector3(x, 1.02f, -Depth + 0.02f), new Vector3(x + field, top - 0.16f, -Depth + 0.045f));
        }

        mesh.Box(knob, frame, new Vector3(right - 0.11f, 0.98f, -Depth + 0.02f), new Vector3(right - 0.05f, 1.04f, -Depth + 0.09f));
        mesh.Box(trim, frame, new Vector3(left - 0.12f, 0, -0.01f), new Vector3(left, head + 0.12f, 0.04f));
        mesh.Box(trim, frame, new Vector3(right, 0, -0.01f), new Vector3(right + 0.12f, head + 0.12f, 0.04f));
        mesh.Box(trim, frame, new Vector3(left - 0.16f, head, -0.01f), new Vector3(right + 0.16f, head + 0.16f, 0.06f));
    }

    /// <summary>The four sides of an opening.</summary>
    public static void Reveal(WallMesh mesh, WallFrame f, Material wall, float left, float right, float sill, float head, float depth)
    {
        mesh.Panel(wall, f.At(left, sill, 0), f.At(left, sill, -depth), f.At(left, head, -depth), f.At(left, head, 0));
        mesh.Panel(wall, f.At(right, sill, -depth), f.At(right, sill, 0), f.At(right, head, 0), f.At(right, head, -depth));
        mesh.Panel(wall, f.At(left, sill, 0), f.At(right, sill, 0), f.At(right, sill, -depth), f.At(left, sill, -depth));
        mesh.Panel(wall, f.At(left, head, -depth), f.At(right, head, -depth), f.At(right, head, 0), f.At(left, head, 0));
    }

    private static void Shutter(WallMesh mesh, WallFrame frame, Material shutter, float left, float right, float sill, float head)
    {
        const float Slat = 0.075f;
        mesh.Box(shutter, frame, new Vector3(left, sill, 0), new Vector3(right, head, 0.025f));
        for (float y = sill + 0.08f; y + Slat < head - 0.06f; y += Slat)
        {
            // Slats lean outwards at their lower edge.
            mesh.Panel(
                shutter, frame.At(left + 0.05f, y, 0.055f), frame.At(right - 0.05f, y, 0.055f), frame.At(right - 0.05f, y + Slat, 0.03f),
                frame.At(left + 0.05f, y + Slat, 0.03f));
        }

        mesh.Box(shutter, frame, new Vector3(left, sill, 0.025f), new Vector3(left + 0.05f, head, 0.06f));
        mesh.Box(shutter, frame, new Vector3(right - 0.05f, sill, 0.025f), new Vector3(right, head, 0.06f));
    }
}
