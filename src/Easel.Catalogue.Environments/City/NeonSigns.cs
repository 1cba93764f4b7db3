using System.Numerics;
using Easel.Catalogue.Objects.Buildings.Walls;
using Easel.Catalogue.Objects.Signs;
using Easel.Imaging;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.City;

/// <summary>Signs of light that hang over the pavements of a street by night: upright words on boards across it, words over shops, tubes along cornices.</summary>
internal static class NeonSigns
{
    /// <summary>Radiance of a tube against the street's white neon, and of the light that a board sheds.</summary>
    private const float Tube = 4.2f, Shed = 9;

    private static readonly string[] s_hues = ["#ff2e88", "#22c8ff", "#ff8a1e", "#9b5cff", "#27f0b0", "#ff3b30", "#ffd23e"];

    private static readonly string[] s_words = ["HOTEL", "BAR", "CINEMA", "SUSHI", "CAFE", "NOODLES", "RADIO", "PASTA", "CLUB", "DINER", "MUSIC", "RAMEN", "BOOKS", "LUNA", "STAR"];

    /// <summary>Hangs the signs of one row of houses.</summary>
    /// <param name="mesh">Receives them.</param>
    /// <param name="lights">Receives what they shed.</param>
    /// <param name="wall">The row: along it from its far end for the right row, from its near end for the left one.</param>
    /// <param name="length">Of the row, metres.</param>
    /// <param name="neon">Radiance of white neon.</param>
    /// <param name="stream">Random numbers.</param>
    public static void Hang(WallMesh mesh, ICollection<Light> lights, WallFrame wall, float length, float neon, RandomStream stream)
    {
        Material[] tubes = [.. s_hues.Select(h => new Material { Name = "neon", BaseColor = LinearRgb.Gray(0.03f), Roughness = 0.4f, Kind = FrameMaterialKind.Light, Emission = LinearRgb.FromHex(h) * (Tube * neon) })];
        var board = new Material { Name = "sign-board", BaseColor = LinearRgb.FromHex("#15161c"), Roughness = 0.35f, Coat = 0.3f };
        int word = stream.Child("first").Range(0, s_words.Length - 1);
        float at = 1.5f;
        for (int i = 0; at < length - 2; i++)
        {
            RandomStream own = stream.Child(i);
            int hue = own.Range(0, tubes.Length - 1), second = (hue + own.Child("second").Range(1, tubes.Length - 1)) % tubes.Length;
            word = (word + own.Child("word").Range(1, 3)) % s_words.Length;
            if (own.Child("kind").Chance(0.62f))
            {
                Blade(mesh, lights, wall.Moved(at, own.Child("up").Range(3.6f, 5.2f), 0), s_words[word], board, tubes[hue], tubes[second], LinearRgb.FromHex(s_hues[hue]) * (Shed * neon), own);
            }
            else
            {
                Fascia(mesh, lights, wall.Moved(at, own.Child("up").Range(4.3f, 4.7f), 0.08f), s_words[word], board, tubes[hue], tubes[second], LinearRgb.FromHex(s_hues[hue]) * (Shed * neon));
            }

            at += own.Child("step").Range(4.2f, 7.5f);
        }
    }

    /// <summary>An upright board across the pavement, its word from top to bottom, read from both ends of the street.</summary>
    private static void Blade(WallMesh mesh, ICollection<Light> lights, WallFrame f, string word, Material board, Material tube, Material rim, LinearRgb shed, RandomStream stream)
    {
        float letter = stream.Child("size").Range(0.44f, 0.62f), pitch = letter * 1.18f, high = (word.Length * pitch) + 0.24f, from = 0.35f, to = from + (letter * 1.15f), middle = 0.5f * (from + to);
        mesh.Box(board, f, new Vector3(-0.09f, 0, from), new Vector3(0.09f, high, to));
        mesh.Box(board, f, new Vector3(-0.02f, 0.15f * high, 0), new Vector3(0.02f, (0.15f * high) + 0.05f, from));
        mesh.Box(board, f, new Vector3(-0.02f, 0.85f * high, 0), new Vector3(0.02f, (0.85f * high) + 0.05f, from));
        foreach (float side in (ReadOnlySpan<float>)[-1, 1])
        {
            // A frame of tube round the word.
            float face = side * 0.1f;
            foreach ((float y0, float y1, float o0, float o1) in (ReadOnlySpan<(float, float, float, float)>)[(0.03f, 0.07f, from + 0.03f, to - 0.03f), (high - 0.07f, high - 0.03f, from + 0.03f, to - 0.03f), (0.03f, high - 0.03f, from + 0.03f, from + 0.06f), (0.03f, high - 0.03f, to - 0.06f, to - 0.03f)])
            {
                mesh.Box(rim, f, new Vector3(MathF.Min(face, face + (side * 0.03f)), y0, o0), new Vector3(MathF.Max(face, face + (side * 0.03f)), y1, o1));
            }

            for (int i = 0; i < word.Length; i++)
            {
                Vector3 place = f.At(face, high - 0.12f - ((i + 0.5f) * pitch), middle);
                mesh.Add(tube, SignLetters.Word(word[i].ToString()), Matrix4x4.CreateScale(letter * 0.86f, letter * 0.86f, letter * 0.4f) * Facing(f.Out * -side, f.Along * side) * Matrix4x4.CreateTranslation(place));
            }

            lights.Add(new SphereLight(f.At(side * 0.75f, 0.4f * high, middle), 0.28f, shed, false));
        }
    }

    /// <summary>A word of tubes on a board along the wall.</summary>
    private static void Fascia(WallMesh mesh, ICollection<Light> lights, WallFrame f, string word, Material board, Material tube, Material rim, LinearRgb shed)
    {
        const float Letter = 0.55f;
        float half = (0.5f * SignLetters.Length(word) * Letter) + 0.25f;
        mesh.Box(board, f, new Vector3(-half, -0.45f, 0), new Vector3(half, 0.45f, 0.1f));
        mesh.Add(tube, SignLetters.Word(word), Matrix4x4.CreateScale(Letter, Letter, 0.25f) * Facing(f.Along, f.Out) * Matrix4x4.CreateTranslation(f.At(0, 0, 0.1f)));
        mesh.Box(rim, f, new Vector3(-half, -0.45f, 0.1f), new Vector3(half, -0.41f, 0.14f));
        mesh.Box(rim, f, new Vector3(-half, 0.41f, 0.1f), new Vector3(half, 0.45f, 0.14f));
        lights.Add(new SphereLight(f.At(0, -0.2f, 0.9f), 0.3f, shed, false));
    }

    private static Matrix4x4 Facing(Vector3 right, Vector3 toward) => new(right.X, right.Y, right.Z, 0, 0, 1, 0, 0, toward.X, toward.Y, toward.Z, 0, 0, 0, 0, 1);
}
