using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Objects.Buildings.Shops;
using Easel.Scenes;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.City;

/// <content>What stands and walks in the street.</content>
internal sealed partial class StreetEnvironment
{
    /// <summary>A few cars for the kerbs, or none when cars are asked for or forbidden.</summary>
    private static ImmutableArray<Model> Cars(EnvironmentRequest request, EnvironmentView view)
    {
        if (request.Forbidden.Overlaps(["car", "taxi", "vehicle"]))
        {
            return [];
        }

        RandomStream stream = request.Stream.Child("cars");
        // Not looked into: cars that are only scenery have mirroring windows, which cost far fewer rays.
        float resolution = MathF.Max(view.PixelSize(14), Objects.Vehicles.Car.UnfurnishedPixel);
        var cars = new Model[StreetFurniture.CarModels];
        Parallel.For(0, cars.Length, i => cars[i] = StreetFurniture.ParkedCar(stream, resolution, i));
        return [.. cars];
    }

    /// <summary>Whether people with umbrellas are about: it rains, and nobody was counted or ruled out.</summary>
    private static bool HasPedestrians(EnvironmentRequest request) =>
        request.IsWet && request.WeatherStrength > 0 && !request.Forbidden.Overlaps(["person", "umbrella"]) && !request.Words.Overlaps(["empty", "deserted", "lonely", "quiet", "abandoned"]);

    private static ImmutableDictionary<Piece, Model> Pieces(StreetPalette palette, EnvironmentRequest request, EnvironmentView view)
    {
        RandomStream stream = request.Stream.Child("pieces");
        var pieces = ImmutableDictionary.CreateBuilder<Piece, Model>();
        pieces[Piece.Lamp] = StreetFurniture.Lamp(palette);
        pieces[Piece.Planter] = StreetFurniture.Planter(palette, flowers: false);
        pieces[Piece.Flowers] = StreetFurniture.Planter(palette, flowers: true);
        pieces[Piece.Bin] = StreetFurniture.Bin(palette);
        pieces[Piece.TreePit] = StreetFurniture.TreePit(palette);
        if (!request.Forbidden.Contains("bench"))
        {
            pieces[Piece.Bench] = StreetFurniture.Bench(palette);
        }

        if (!request.Forbidden.Overlaps(["table", "chair", "umbrella"]))
        {
            pieces[Piece.Cafe] = StreetFurniture.Cafe(palette, stream.Child("cloth").Pick(palette.Awnings.AsSpan()));
        }

        if (!request.Forbidden.Contains("bicycle"))
        {
            pieces[Piece.Bicycle] = StreetFurniture.Bicycle(stream.Child("bicycle"), view.PixelSize(14));
        }

        return pieces.ToImmutable();
    }

    private static void Furnish(
        EnvironmentRequest request, EnvironmentView view, CityLight light, StreetPalette palette, Model tree, ImmutableArray<Model> cars, ImmutableArray<Model> people, ImmutableDictionary<Piece, Model> pieces,
        ImmutableArray<Instance>.Builder instances, ImmutableArray<Light>.Builder lights)
    {
        RandomStream stream = request.Stream.Child("furniture");
        var clearance = new Clearance(view, light.Sky);
        int index = 0;
        for (float z = 24; z > FarEnd + 6; z -= 15, index++)
        {
            RandomStream r = stream.Child(index);
            foreach (float side in (ReadOnlySpan<float>)[-1, 1])
            {
                // Lamps stand opposite each other in alternation, trees half way between them.
                RandomStream own = r.Child(side < 0 ? "left" : "right");
                float kerb = side < 0 ? LeftKerb - 0.65f : RightKerb + 0.65f, at = side < 0 ? z - 7.5f : z, inward = side < 0 ? 0 : MathF.PI;
                Stand(Piece.Lamp, new Vector3(kerb, KerbHeight, at), inward, own);
                if (light.LampsShine && at is > -75 and < 20)
                {
                    lights.Add(new SphereLight(
                        new Vector3(kerb - (side * 0.85f), KerbHeight + 4.42f, at), 0.2f, StreetPalette.LampColor * (light.Glow * 60)));
                }

                float treeAt = at - 7.5f;
                if (request.Forbidden.Contains("tree") || own.Chance(0.25f) || treeAt >= -4)
                {
                    Stand(own.Child("tub").Chance(0.5f) ? Piece.Planter : Piece.Flowers, new Vector3(kerb, KerbHeight, treeAt), own.Range(-0.1f, 0.1f), own);
                }
                else
                {
                    if (Place(tree, new Vector3(kerb, KerbHeight, treeAt), own.Range(0, MathF.Tau), 6.6f * own.Range(0.85f, 1.1f) / tree.Bounds.Size.Y, own))
                    {
                        Stand(Piece.TreePit, new Vector3(kerb, KerbHeight, treeAt), 0, own);
                    }
                }

                // Between lamp and tree a bench with a bin, or bicycles; tables in front of some houses.
                RandomStream more = own.Child("more");
                float wall = side < 0 ? LeftWall + 1.25f : RightWall - 1.25f, facing = side < 0 ? -MathF.PI / 2 : MathF.PI / 2;
                float what = more.Next();
                if (what < 0.45f)
                {
                    Stand(Piece.Bench, new Vector3(kerb, KerbHeight, at - 3.2f), facing, more);
                    Stand(Piece.Bin, new Vector3(kerb, KerbHeight, at - 1.4f), 0, more);
                }
                else if (what < 0.8f)
                {
                    Stand(Piece.Bicycle, new Vector3(kerb, KerbHeight, at - 2.4f), more.Range(-0.15f, 0.15f), more);
                    Stand(Piece.Bicycle, new Vector3(kerb - (side * 0.05f), KerbHeight, at - 3.1f), more.Range(-0.15f, 0.15f) + (more.Chance(0.3f) ? MathF.PI : 0), more);
                }

                if (more.Child("cafe").Chance(0.55f))
                {
                    for (int i = 0; i < 2; i++)
                    {
                        Stand(Piece.Cafe, new Vector3(wall, KerbHeight, at - 3.5f - (i * 2.9f)), more.Range(0, MathF.Tau), more);
                    }
                }
                else
                {
                    Stand(Piece.Flowers, new Vector3(side < 0 ? LeftWall + 0.6f : RightWall - 0.6f, KerbHeight, at - 4), 0, more);
                }
            }
        }

        Park(request.Stream.Child("parked"));
        Walk(request.Stream.Child("walkers"));
        if (stream.Child("bunting").Chance(0.6f))
        {
            // Bunting across the street, from house to house.
            const float Height = 7.2f, Pitch = 11;
            Material[] cloths = [palette.Trims[2], palette.Cloths[1], palette.Cloths[4], palette.Cloths[0], palette.Cloths[3]];
            Model bunting = StreetFurniture.Bunting(RightWall - LeftWall, cloths, palette.Trims[2]);
            for (float z = -9; z > FarEnd + 20; z -= Pitch)
            {
                Place(bunting, new Vector3((LeftWall + RightWall) / 2, Height, z), 0, 1, stream);
            }
        }

        // Cars stand in the bays on the left, facing the viewer, and farther off along the right kerb, facing away.
        void Park(RandomStream r)
        {
            int nearest = 0, far = 0;
            for (int i = 0; i < 24 && !cars.IsEmpty; i++)
            {
                float z = Behind - ((i + 0.5f) * BayLength);
                RandomStream bay = r.Child(i);

                // No car is like the one before it, none stands quite in the middle of its bay.
                if (z < 3 && z > FarEnd + 8 && !NearCrossing(z) && bay.Child("left").Chance(0.5f))
                {
                    nearest = (nearest + bay.Child("model").Range(1, cars.Length - 1)) % cars.Length;
                    Place(cars[nearest], new Vector3(LeftKerb + BayMiddle + bay.Range(-0.1f, 0.1f), 0, z + bay.Range(-0.45f, 0.45f)), bay.Range(-0.03f, 0.03f), 1, bay);
                }

                if (z < -26 && z > FarEnd + 8 && bay.Child("right").Chance(0.42f))
                {
                    far = (far + bay.Child("other").Range(1, cars.Length - 1)) % cars.Length;
                    Place(cars[far], new Vector3(RightKerb - BayMiddle, 0, z + bay.Range(-0.45f, 0.45f)), MathF.PI + bay.Range(-0.03f, 0.03f), 1, bay);
                }
            }
        }

        // Far down the pavements, some coming and some going.
        void Walk(RandomStream r)
        {
            ReadOnlySpan<(float X, float Z, float Turn)> places =
                [(RightKerb + 2.2f, -25, MathF.PI), (LeftKerb - 2.2f, -29, 0), (RightKerb + 1.9f, -37, 0.2f), (LeftKerb - 1.8f, -43, MathF.PI)];
            for (int i = 0; i < places.Length && !people.IsEmpty; i++)
            {
                (float x, float z, float turn) = places[i];
                RandomStream own = r.Child(i);
                if (own.Chance(0.8f))
                {
                    var at = new Vector3(x + own.Range(-0.5f, 0.5f), KerbHeight, z + own.Range(-2f, 2f));
                    Place(people[i % people.Length], at, turn + own.Range(-0.25f, 0.25f), own.Range(0.95f, 1.04f), own);
                }
            }
        }

        void Stand(Piece piece, Vector3 at, float turn, RandomStream r)
        {
            if (pieces.TryGetValue(piece, out Model? model))
            {
                Place(model, at, turn, 1, r);
            }
        }

        bool Place(Model model, Vector3 at, float turn, float scale, RandomStream r)
        {
            Matrix4x4 place = Matrix4x4.CreateScale(scale) * Matrix4x4.CreateRotationY(turn) * Matrix4x4.CreateTranslation(at);
            Bounds box = model.Bounds.Transform(place);
            bool free = clearance.Allows(box);
            if (free)
            {
                instances.Add(new Instance(model, place, 0, r.NextUInt()));
            }

            return free;
        }
    }

    /// <summary>Kinds of things that stand on the pavement.</summary>
    private enum Piece
    {
        Lamp,
        Planter,
        Flowers,
        Bench,
        Bin,
        Cafe,
        Bicycle,
        TreePit,
    }
}
