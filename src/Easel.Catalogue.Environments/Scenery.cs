using System.Numerics;
using Easel.Catalogue.Environments.Nature;
using Easel.Catalogue.Objects.Nature;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments;

/// <summary>An open place in the making: what was put into it so far for one view. Nothing stands in a placed element or before one.</summary>
internal sealed class Scenery
{
    private readonly List<Light> _lights = [];

    /// <summary>Begins the scenery of a view.</summary>
    public Scenery(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        (Request, View, Height) = (request, view, site.GroundHeight);
        Fan = ViewFan.Of(view, request.Aspect);
        Clearance = new Nature.Clearance(view);
        Stage = view.Occupied.IsEmpty ? 7 : view.Occupied.Max(b => Vector2.Distance(new(b.Center.X, b.Center.Z), Fan.Eye) + (0.5f * b.Size.Z));
    }

    /// <summary>What the place is asked to be.</summary>
    public EnvironmentRequest Request { get; }

    /// <summary>The view.</summary>
    public EnvironmentView View { get; }

    /// <summary>The ground before the viewer by where it appears in the picture.</summary>
    public ViewFan Fan { get; }

    /// <summary>Where nothing may stand.</summary>
    public Nature.Clearance Clearance { get; }

    /// <summary>Height of the ground at (x, z), metres.</summary>
    public Func<float, float, float> Height { get; }

    /// <summary>Distance from the viewer to the far side of the subjects, metres.</summary>
    public float Stage { get; }

    /// <summary>What was put here so far.</summary>
    public List<Instance> Instances { get; } = [];

    /// <summary>The side of the picture on which less stands: −1 left, 1 right; drawn where all are alike.</summary>
    /// <param name="stream">Random numbers.</param>
    public float OpenSide(RandomStream stream)
    {
        float usual = stream.Chance(0.5f) ? 1 : -1;
        if (View.Occupied.IsEmpty)
        {
            return usual;
        }

        float mean = View.Occupied.Average(b => View.Camera.Project(b.Center, Request.Aspect).Position.X);
        return MathF.Abs(mean - 0.5f) < 0.04f ? usual : mean > 0.5f ? -1 : 1;
    }

    /// <summary>Adds a height field around the viewer.</summary>
    /// <param name="material">Of the ground.</param>
    /// <param name="far">Where it ends, metres.</param>
    /// <param name="rings">Number of rings.</param>
    /// <param name="spokes">Number of spokes in the view.</param>
    /// <param name="height">Height at (x, z) where it is not that of the ground.</param>
    public void AddTerrain(Material material, float far, int rings, int spokes, Func<float, float, float>? height = null)
    {
        PolarTerrain terrain = PolarTerrain.For(View.Camera, Request.Aspect, 0.4f, far, rings, spokes);
        Add(new Model([new Part(terrain.Build(height ?? Height), material)]), Matrix4x4.Identity);
    }

    /// <summary>Adds a model, whatever stands there.</summary>
    public void Add(Model model, Matrix4x4 place, uint seed = 0, LinearRgb? tint = null) => Instances.Add(new Instance(model, place, 0, seed, tint ?? LinearRgb.White));

    /// <summary>Adds a light.</summary>
    public void Add(Light light) => _lights.Add(light);

    /// <summary>Stands a model on the ground where it neither touches nor hides an element.</summary>
    /// <param name="model">What is to stand.</param>
    /// <param name="at">Where (x, z), metres.</param>
    /// <param name="turn">Turn about the vertical, radians; 0 faces +Z.</param>
    /// <param name="scale">Its size against the model.</param>
    /// <param name="clear">Metres that must be clear around it.</param>
    /// <param name="stream">Random numbers.</param>
    /// <param name="sink">How deep it stands in the ground, metres.</param>
    /// <param name="tint">Multiplies its colours.</param>
    /// <returns>False where it found no place.</returns>
    public bool TryStand(Model model, Vector2 at, float turn, Vector3 scale, float clear, RandomStream stream, float sink = 0.05f, LinearRgb? tint = null)
    {
        if (Clearance.IsBlocked(at, clear))
        {
            return false;
        }

        Add(
            model, Matrix4x4.CreateScale(scale) * Matrix4x4.CreateRotationY(turn) * Matrix4x4.CreateTranslation(at.X, Height(at.X, at.Y) - sink, at.Y), stream.Child("seed").NextUInt(), tint);
        return true;
    }

    /// <summary>Strews boulders: families on one side of the picture, single ones anywhere.</summary>
    /// <param name="stream">Random numbers.</param>
    /// <param name="color">Of the stone.</param>
    /// <param name="count">How many to try.</param>
    /// <param name="far">Distance of the last, metres.</param>
    /// <param name="largest">Largest size, metres.</param>
    /// <param name="moss">Share of the upper sides under moss, 0 to 1.</param>
    /// <param name="wetBelow">Height up to which they are wet, metres.</param>
    /// <param name="where">Where they may lie, or null for anywhere.</param>
    public void StrewRocks(
        RandomStream stream, LinearRgb color, int count, float far, float largest, float moss = 0, float wetBelow = 0, Func<Vector2, bool>? where = null)
    {
        bool isSnowy = Request.Weather == Weather.Snow;
        var models = new Model[4];
        Parallel.For(0, models.Length, i => models[i] = RockModel.Build(stream.Child(i), View.PixelSize(9), color, wetBelow, isSnowy ? 0.9f : 0, isSnowy ? 0 : moss));
        float side = OpenSide(stream.Child("side"));
        for (int i = 0; i < count; i++)
        {
            RandomStream rock = stream.Child(10 + i);
            bool isFamily = i % 3 == 0;
            float distance = isFamily ? MathF.Max(Stage + 3, 9) + (2.4f * rock.Gaussian()) : 3 + ((far - 3) * rock.Next() * rock.Next());
            Vector2 at = Fan.At(isFamily ? side * (0.8f + (0.17f * rock.Gaussian())) : rock.Range(-1.15f, 1.15f), MathF.Max(distance, 2.6f));
            float size = largest * (isFamily ? 0.2f + (0.8f * MathF.Pow(rock.Next(), 2.2f)) : 0.05f + (0.45f * MathF.Pow(rock.Next(), 3)));
            if (where?.Invoke(at) != false)
            {
                TryStand(
                    models[i % models.Length], at, rock.Range(0f, MathF.Tau), new Vector3(size * rock.Range(0.9f, 1.4f), size * rock.Range(0.6f, 1f), size), size + 0.3f, rock, 0.18f * size,
                    LinearRgb.Gray(rock.Range(0.85f, 1.1f)));
            }
        }
    }

    /// <summary>What was built.</summary>
    public EnvironmentDressing ToDressing() => new([.. Instances], [.. _lights]);
}
