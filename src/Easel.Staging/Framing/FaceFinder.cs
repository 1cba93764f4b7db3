using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Meshes;
using Easel.Scenes.Sdf;

namespace Easel.Staging.Framing;

/// <summary>Finds where the faces of people and the eyes of animals are in the picture, for styles that draw them.</summary>
internal static class FaceFinder
{
    /// <summary>The same wishes with all faces and eyes.</summary>
    public static Finish Mark(Finish finish, Composition composition)
    {
        var faces = ImmutableArray.CreateBuilder<FaceMark>();
        var eyes = ImmutableArray.CreateBuilder<EyeMark>();
        foreach (Placement placement in composition.Placements)
        {
            var seen = new HashSet<IFace>(ReferenceEqualityComparer.Instance);
            foreach (Part part in placement.Model.Parts)
            {
                if (FaceOf(part.Material.Pattern) is { } face && seen.Add(face) && Front(placement.Model, face) is { } skin)
                {
                    faces.Add(Face(placement, skin, face.Features, composition));
                }
                else if (part.Material.Pattern is EyePattern eye && part.Mesh.Rest.Length > 0)
                {
                    eyes.Add(Eye(placement, part.Mesh, eye, composition));
                }
            }
        }

        return finish with { Faces = faces.ToImmutable(), Eyes = eyes.ToImmutable() };
    }

    private static IFace? FaceOf(SurfacePattern? pattern) => pattern switch
    {
        IFace face => face,
        Layers layers => FaceOf(layers.Below) ?? FaceOf(layers.Above),
        _ => null,
    };

    /// <summary>The mesh of the face itself: of all that the face is painted on, what lies foremost.</summary>
    private static Mesh? Front(Model model, IFace face) => model.Parts
        .Where(p => ReferenceEquals(FaceOf(p.Material.Pattern), face) && p.Mesh.Rest.Length > 3).Select(p => p.Mesh).MaxBy(m => m.Rest.Max(r => r.Z));

    private static FaceMark Face(Placement placement, Mesh skin, FaceFeatures features, Composition composition)
    {
        Matrix4x4 toWorld = RestToModel(skin) * placement.Transform;
        Vector3 forehead = On(0, features.LeftEye.Y + 0.24f), eye = On(features.LeftEye.X, features.LeftEye.Y), other = eye with { X = -eye.X };
        Vector3 head = Vector3.Transform(forehead, toWorld);
        return new FaceMark
        {
            ElementId = placement.Id,
            Head = At(forehead, Vector3.UnitZ),
            LeftEye = At(eye, new Vector3(0.34f, 0, 0.94f)),
            RightEye = At(other, new Vector3(-0.34f, 0, 0.94f)),
            Nose = At(On(0, features.Nose), Vector3.UnitZ),
            Mouth = At(On(0, features.Mouth), Vector3.UnitZ),
            Metres = (Vector3.Distance(head, composition.Camera.Position), Vector3.TransformNormal(Vector3.UnitY, toWorld).Length()),
            MouthHalf = features.MouthHalf,
            BrowRise = features.Brow - features.LeftEye.Y,
            BrowTilt = features.BrowTilt,
            Smile = features.Smile,
            Gaze = features.Gaze,
            IsSurprised = features.IsSurprised,
            AreEyesClosed = features.AreEyesClosed,
            IsFeminine = features.IsFeminine,
            IsChild = features.IsChild,
            Iris = features.Colors.Iris,
            Brow = features.Colors.Brow,
            Skin = features.Colors.Skin,
        };

        // The foremost point of the skin at (x, y).
        Vector3 On(float x, float y)
        {
            const float Reach = 0.02f;
            float z = skin.Rest.Where(r => MathF.Abs(r.X - x) < Reach && MathF.Abs(r.Y - y) < Reach).Select(r => r.Z).DefaultIfEmpty(0.4f).Max();
            return new Vector3(x, y, z);
        }

        FeatureMark At(Vector3 point, Vector3 outwards) => Project(point, outwards, toWorld, composition);
    }

    private static EyeMark Eye(Placement placement, Mesh ball, EyePattern eye, Composition composition)
    {
        Matrix4x4 toWorld = RestToModel(ball) * placement.Transform;
        float distance = Vector3.Distance(Vector3.Transform(Vector3.UnitZ, toWorld), composition.Camera.Position);
        return new EyeMark(placement.Id, Project(Vector3.UnitZ, Vector3.UnitZ, toWorld, composition), distance, eye.Iris);
    }

    /// <summary>A point, and how one unit along x and y there is seen; the plane of a feature turns with its outward direction.</summary>
    private static FeatureMark Project(Vector3 point, Vector3 outwards, Matrix4x4 toWorld, Composition composition)
    {
        const float Step = 0.02f;
        float aspect = composition.Request.Aspect;
        Vector3 side = Vector3.Normalize(Vector3.Cross(Vector3.UnitY, outwards));
        Vector2 at = InPicture(point), across = (InPicture(point + (side * Step)) - at) / Step, up = (InPicture(point + new Vector3(0, Step, 0)) - at) / Step;
        Vector3 world = Vector3.Transform(point, toWorld), way = Vector3.Normalize(Vector3.TransformNormal(outwards, toWorld));
        return new FeatureMark(at, across, up, Vector3.Dot(way, Vector3.Normalize(composition.Camera.Position - world)));

        Vector2 InPicture(Vector3 p)
        {
            Vector2 position = composition.Camera.Project(Vector3.Transform(p, toWorld), aspect).Position;
            return new Vector2(position.X * aspect, position.Y);
        }
    }

    /// <summary>The way from a mesh's rest coordinates to its positions, which is the same for all of its points.</summary>
    private static Matrix4x4 RestToModel(Mesh mesh)
    {
        // Four points that lie as little in one plane as they can.
        int a = 0, b = Farthest(i => Vector3.DistanceSquared(mesh.Rest[i], mesh.Rest[a]));
        Vector3 ab = mesh.Rest[b] - mesh.Rest[a];
        int c = Farthest(i => Vector3.Cross(mesh.Rest[i] - mesh.Rest[a], ab).LengthSquared());
        Vector3 plane = Vector3.Cross(ab, mesh.Rest[c] - mesh.Rest[a]);
        int d = Farthest(i => MathF.Abs(Vector3.Dot(mesh.Rest[i] - mesh.Rest[a], plane)));
        Matrix4x4.Invert(Rows(mesh.Rest, a, b, c, d), out Matrix4x4 inverse);
        Matrix4x4 linear = inverse * Rows(mesh.Positions, a, b, c, d);
        Vector3 origin = mesh.Positions[a] - Vector3.TransformNormal(mesh.Rest[a], linear);
        linear.Translation = origin;
        return linear;

        int Farthest(Func<int, float> measure)
        {
            (int best, float most) = (0, -1);
            for (int i = 0; i < mesh.Rest.Length; i++)
            {
                float value = measure(i);
                (best, most) = value > most ? (i, value) : (best, most);
            }

            return best;
        }
    }

    private static Matrix4x4 Rows(ImmutableArray<Vector3> points, int a, int b, int c, int d)
    {
        Vector3 x = points[b] - points[a], y = points[c] - points[a], z = points[d] - points[a];
        return new Matrix4x4(x.X, x.Y, x.Z, 0, y.X, y.Y, y.Z, 0, z.X, z.Y, z.Z, 0, 0, 0, 0, 1);
    }
}
