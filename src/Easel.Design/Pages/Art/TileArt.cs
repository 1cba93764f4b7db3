using System.Numerics;
using Easel.Design.Pages.Colors;
using Easel.Imaging;
using Easel.Scenes.Randomness;
using Easel.Typography;

namespace Easel.Design.Pages.Art;

/// <summary>A grid of simple figures: quarter circles, discs, leaves, triangles.</summary>
internal static class TileArt
{
    /// <summary>Fills a box with whole tiles.</summary>
    public static void Draw(TextBox box, Canvas canvas, Palette p, RandomStream random)
    {
        float side = MathF.Min(box.Width, box.Height) / Math.Clamp((int)MathF.Round(MathF.Min(box.Width, box.Height) / (0.2f * MathF.Max(box.Width, box.Height))), 2, 4);
        int columns = Math.Max(1, (int)MathF.Round(box.Width / side)), rows = Math.Max(1, (int)MathF.Round(box.Height / side));
        float w = box.Width / columns, h = box.Height / rows;
        for (int y = 0; y < rows; y++)
        {
            for (int x = 0; x < columns; x++)
            {
                // A hair of overlap, so that no seam shines through.
                Tile(new TextBox(box.Left + (x * w), box.Bottom + (y * h), w + 0.4f, h + 0.4f), canvas, p, random.Child((y * 64) + x));
            }
        }
    }

    private static void Tile(TextBox t, Canvas canvas, Palette p, RandomStream random)
    {
        LinearRgb[] colors = [p.Second, p.Accent, p.Third, p.Ground, p.Ink];
        int back = random.Range(0, 3), front = (back + random.Range(1, 3)) % (random.Chance(0.25f) ? 5 : 4);
        front = front == back ? (back + 1) % 4 : front;
        canvas.Fill(Figures.Box(t), colors[back]);
        Vector2[] corners = [new(t.Left, t.Bottom), new(t.Right, t.Bottom), new(t.Right, t.Top), new(t.Left, t.Top)];
        int corner = random.Range(0, 3);
        float r = MathF.Min(t.Width, t.Height);
        switch (random.Range(0, 5))
        {
            case 0 or 1:
                canvas.Fill(Figures.Sector(corners[corner], r, corner * MathF.PI / 2, (corner + 1) * MathF.PI / 2), colors[front]);
                break;
            case 2:
                canvas.Fill(Figures.Disc(t.Center, 0.36f * r), colors[front]);
                break;
            case 3:
                canvas.Fill(new OutlinePolygon([corners[corner], corners[(corner + 1) % 4], corners[(corner + 2) % 4]], []), colors[front]);
                break;
            case 4:
                canvas.Fill(Figures.Sector(corners[corner], r, corner * MathF.PI / 2, (corner + 1) * MathF.PI / 2), colors[front]);
                canvas.Fill(Figures.Sector(corners[corner], 0.5f * r, corner * MathF.PI / 2, (corner + 1) * MathF.PI / 2), colors[back]);
                break;
            default:
                canvas.Fill(Figures.Sector(new Vector2(t.Center.X, corner < 2 ? t.Bottom : t.Top), 0.5f * r, corner < 2 ? 0 : MathF.PI, corner < 2 ? MathF.PI : MathF.Tau), colors[front]);
                break;
        }
    }
}
