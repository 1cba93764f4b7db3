using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.People;

/// <summary>Beard and moustache, in locks that follow the jaw and hang from it.</summary>
internal static class BeardModel
{
    /// <summary>Builds what grows; nothing for a shaven face.</summary>
    public static IEnumerable<Part> Build(PersonHead head, FigureFrame frame, FaceLook face, HairLook look, RandomStream stream)
    {
        var mesh = new HairMesh();
        if (look.Beard > 0)
        {
            Full(mesh, head, frame, face, look.Beard, stream.Child("beard"));
        }

        if (look.HasMoustache)
        {
            Moustache(mesh, head, frame, face, stream.Child("moustache"));
        }

        if (!mesh.IsEmpty)
        {
            yield return new Part(mesh.ToMesh(), HairModel.Material(look) with { Name = "beard" });
        }
    }

    private static void Full(HairMesh mesh, PersonHead head, FigureFrame frame, FaceLook face, float length, RandomStream stream)
    {
        const int Rows = 6, Columns = 25, Steps = 8;
        var path = new Vector3[Steps];
        var outwards = new Vector3[Steps];
        for (int row = 0; row < Rows; row++)
        {
            for (int column = 0; column < Columns; column++)
            {
                RandomStream r = stream.Child((row * Columns) + column);
                float t = (2 * (column + (0.5f * (row & 1))) / (Columns - 0.5f)) - 1, azimuth = 1.42f * t, side = MathF.Abs(t);

                // The upper edge runs from the ear over the cheek to below the lip.
                float upper = side > 0.42f ? float.Lerp(-0.235f, 0.0f, (side - 0.42f) / 0.58f) : float.Lerp(FacePattern.Mouth(face, 0).Lower - 0.042f, -0.235f, Noise.SmoothStep(0.10f, 0.42f, side));
                float y = float.Lerp(upper, -0.44f, row / (Rows - 1f) * (1 - (0.35f * side)));
                float own = (0.085f + (length * length * length * (0.70f * (1 - (0.85f * side)))) + (0.07f * length * (1 - side))) * r.Range(0.85f, 1.12f);
                for (int k = 0; k < Steps; k++)
                {
                    float s = k / (Steps - 1f), low = y - (own * s);
                    var direction = new Vector3(MathF.Sin(azimuth * (1 - (0.25f * s))), 0, MathF.Cos(azimuth * (1 - (0.25f * s))));

                    // Above the chin the lock lies on the jaw; below it hangs free.
                    const float Chin = -0.44f;
                    Vector3 on = head.OnHead(new Vector3(0, MathF.Max(low, Chin), 0.02f) + (direction * 0.9f), new Vector3(0, MathF.Max(low, Chin), 0.02f));
                    float free = MathF.Max(0, Chin - low);
                    path[k] = on with { Y = low } + (direction * (0.012f + (0.045f * MathF.Sin(MathF.PI * MathF.Min(1, s + 0.15f))) - (0.25f * free)));
                    outwards[k] = Vector3.Transform(direction, frame.Rotation);
                }

                Place(mesh, frame, path, outwards, 0.050f, r.Range(0.86f, 1.14f));
            }
        }
    }

    private static void Moustache(HairMesh mesh, PersonHead head, FigureFrame frame, FaceLook face, RandomStream stream)
    {
        const int Locks = 5, Steps = 7;
        var path = new Vector3[Steps];
        var outwards = new Vector3[Steps];
        for (int side = -1; side <= 1; side += 2)
        {
            for (int i = 0; i < Locks; i++)
            {
                RandomStream r = stream.Child((side * 10) + i + 20);
                float reach = face.MouthHalf * float.Lerp(1.0f, 1.50f, i / (Locks - 1f));
                for (int k = 0; k < Steps; k++)
                {
                    float s = k / (Steps - 1f), x = side * ((0.012f + (0.010f * i)) + (reach * s));
                    float lip = FacePattern.Mouth(face, x).Upper, y = lip + 0.072f - (0.008f * i) - ((0.030f + (0.05f * MathF.Max(0, -face.Smile))) * s * s);
                    path[k] = head.OnFace(x, y) + new Vector3(0, 0, 0.016f + (0.020f * MathF.Sin(MathF.PI * s)));
                    outwards[k] = frame.Direction(0, 0.2f, 1);
                }

                Place(mesh, frame, path, outwards, 0.034f, r.Range(0.92f, 1.08f));
            }
        }
    }

    private static void Place(HairMesh mesh, FigureFrame frame, Vector3[] path, Vector3[] outwards, float width, float shade)
    {
        var points = new Vector3[path.Length];
        for (int i = 0; i < points.Length; i++)
        {
            points[i] = frame.Point(path[i]);
        }

        mesh.AddLock(points, outwards, width * frame.Scale, 0.38f, shade, static t => (0.6f + (0.4f * Noise.SmoothStep(0, 0.3f, t))) * MathF.Sqrt(MathF.Max(0, 1 - (t * t * t))));
    }
}
