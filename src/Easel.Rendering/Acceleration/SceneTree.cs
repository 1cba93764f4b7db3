using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Easel.Rendering.Shading;
using Easel.Scenes;
using Easel.Scenes.Lights;

namespace Easel.Rendering.Acceleration;

/// <summary>The two-level acceleration structure of a scene: a tree over instances, whose leaves lead to the trees of their models.</summary>
internal sealed unsafe class SceneTree : IDisposable
{
    private readonly WideTree? _top;
    private readonly bool _ownsModels, _hasMedia;
    private InstanceRay* _entries;

    private SceneTree(ModelTree[] models, bool ownsModels, PlacedModel[] instances, WideTree? top)
    {
        Models = models;
        _ownsModels = ownsModels;
        Instances = instances;
        _top = top;
        _hasMedia = instances.Any(static i => i.IsMedium);
        _entries = (InstanceRay*)NativeMemory.AlignedAlloc((nuint)Math.Max(instances.Length, 1) * (nuint)sizeof(InstanceRay), 64);
        for (int i = 0; i < instances.Length; i++)
        {
            _entries[i] = new InstanceRay(instances[i].ToModel, models[instances[i].Model]);
        }
    }

    ~SceneTree() => Free();

    public ModelTree[] Models { get; }

    public PlacedModel[] Instances { get; }

    /// <summary>Builds the trees of all distinct models in parallel, then the tree over the instances.</summary>
    /// <param name="scene">What to build for.</param>
    /// <param name="threads">Threads to use.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="cache">Where trees of models are taken from and kept, or null; it then owns them.</param>
    public static SceneTree Build(Scene scene, int threads, CancellationToken cancellation, GeometryCache? cache = null)
    {
        // Models shared by instances are built once; numbers follow the order of first appearance.
        var numbers = new Dictionary<Model, int>(ReferenceEqualityComparer.Instance);
        var distinct = new List<Model>();
        var placed = new List<PlacedModel>(scene.Instances.Length);
        foreach (Instance instance in scene.Instances)
        {
            if (!Matrix4x4.Invert(instance.Transform, out Matrix4x4 inverse) || !float.IsFinite(inverse.M11 + inverse.M22 + inverse.M33))
            {
                // Squashed to nothing: there is nothing to see.
                continue;
            }

            (Model? solid, Model? media) = MediaSplit.Of(instance.Model);
            foreach ((Model? model, bool isMedium) in ((Model?, bool)[])[(solid, false), (media, true)])
            {
                if (model is null)
                {
                    continue;
                }

                if (!numbers.TryGetValue(model, out int number))
                {
                    number = distinct.Count;
                    numbers.Add(model, number);
                    distinct.Add(model);
                }

                placed.Add(new PlacedModel
                {
                    ToWorld = instance.Transform,
                    ToModel = inverse,
                    Model = number,
                    ElementId = instance.ElementId,
                    Seed = instance.Seed,
                    Tint = instance.Tint.ToVector3(),
                    IsMedium = isMedium,
                });
            }
        }

        ModelTree[] models = cache is null
            ? BuildModels(distinct, threads, cancellation)
            : cache.Take(distinct, missing => BuildModels(missing, threads, cancellation));
        PlacedModel[] instances = [.. placed];
        if (instances.Length == 0)
        {
            return new SceneTree(models, cache is null, instances, null);
        }

        var boxes = new PrimitiveBox[instances.Length];
        for (int i = 0; i < boxes.Length; i++)
        {
            Bounds box = models[instances[i].Model].WorldBounds(instances[i].ToWorld);
            instances[i].IsLampBody = Glows(models[instances[i].Model].Model) && ContainsLight(box, scene.Lights);
            boxes[i] = new PrimitiveBox(box.Min, box.Max, i);
        }

        BinaryNode[] binary = BinaryTreeBuilder.Build(boxes, 1, threads > 1, cancellation);
        return new SceneTree(models, cache is null, instances, WideTree.Collapse(binary, (first, _) => boxes[first].Index));
    }

    /// <summary>Finds the nearest triangle within <paramref name="tMax"/>, of media only where they are asked for.</summary>
    public bool Intersect(Vector3 origin, Vector3 direction, float tMax, out Hit hit, bool seesMedia = false)
    {
        hit = default;
        hit.Instance = -1;
        if (_top is null || !CanBeTraced(origin, direction))
        {
            return false;
        }

        StackEntry* stack = stackalloc StackEntry[Traversal.StackSize];
        var visitor = new NearestInstance { Entries = _entries, Origin = origin, Direction = direction, Hit = hit, Unseen = _hasMedia && !seesMedia ? Instances : null };
        Traversal.Walk(_top.Nodes, origin, direction, ref tMax, stack, ref visitor);
        hit = visitor.Hit;
        return hit.Instance >= 0;
    }

    /// <summary>Share of light that gets from one end of a segment to the other: 1 when nothing is in the way, tinted by glass.</summary>
    public Vector3 Transmittance(Vector3 origin, Vector3 direction, float tMax)
    {
        if (_top is null || !CanBeTraced(origin, direction))
        {
            return Vector3.One;
        }

        StackEntry* stack = stackalloc StackEntry[Traversal.StackSize];
        var visitor = new AnyInstance { Tree = this, Entries = _entries, Origin = origin, Direction = direction, Through = Vector3.One };
        return Traversal.Walk(_top.Nodes, origin, direction, ref tMax, stack, ref visitor) ? Vector3.Zero : visitor.Through;
    }

    /// <summary>A ray that is not finite would enter the unused lanes of nodes, whose children lead nowhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool CanBeTraced(Vector3 origin, Vector3 direction) => float.IsFinite(Vector3.Dot(origin + direction, Vector3.One));

    public void Dispose()
    {
        _top?.Dispose();
        if (_ownsModels)
        {
            foreach (ModelTree model in Models)
            {
                model.Dispose();
            }
        }

        Free();
        GC.SuppressFinalize(this);
    }

    private static bool Glows(Model model) => model.Parts.Any(p => p.Material.Pattern is not null || p.Material.Emission.Luminance > 0);

    /// <summary>True when a light sits in or directly on a box.</summary>
    private static bool ContainsLight(Bounds box, ImmutableArray<Light> lights)
    {
        Vector3 margin = new Vector3(0.01f) + (box.Size * 0.02f);
        var larger = new Bounds(box.Min - margin, box.Max + margin);
        foreach (Light light in lights)
        {
            Vector3 center = light switch
            {
                RectangleLight rectangle => rectangle.Center,
                SphereLight sphere => sphere.Center,
                _ => new Vector3(float.NaN),
            };
            if (larger.Overlaps(new Bounds(center, center)))
            {
                return true;
            }
        }

        return false;
    }

    private static ModelTree[] BuildModels(IReadOnlyList<Model> distinct, int threads, CancellationToken cancellation)
    {
        var models = new ModelTree[distinct.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        Parallel.For(0, distinct.Count, options, i => models[i] = ModelTree.Build(distinct[i], threads > 1, cancellation));
        return models;
    }

    private void Free()
    {
        NativeMemory.AlignedFree(_entries);
        _entries = null;
    }

    /// <summary>At a leaf of the upper tree: goes on in the model's tree, in model space. The ray parameter is the same in both.</summary>
    private struct NearestInstance : ILeafVisitor
    {
        public InstanceRay* Entries;
        public Vector3 Origin;
        public Vector3 Direction;
        public Hit Hit;

        /// <summary>All instances when those of media are not seen, or null.</summary>
        public PlacedModel[]? Unseen;

        public bool Visit(int leaf, ref float tMax, StackEntry* free)
        {
            if (Unseen is not null && Unseen[leaf].IsMedium)
            {
                return false;
            }

            InstanceRay* entry = Entries + leaf;
            entry->Enter(Origin, Direction, out Vector3 origin, out Vector3 direction);
            var visitor = new NearestTriangle { Blocks = entry->Blocks, Origin = origin, Direction = direction };
            visitor.Hit.Instance = -1;
            Traversal.Walk(entry->Nodes, origin, direction, ref tMax, free, ref visitor);
            if (visitor.Hit.Instance >= 0)
            {
                Hit = visitor.Hit;
                Hit.Instance = leaf;
            }

            return false;
        }
    }

    private struct NearestTriangle : ILeafVisitor
    {
        public TriangleBlock* Blocks;
        public Vector3 Origin;
        public Vector3 Direction;
        public Hit Hit;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Visit(int leaf, ref float tMax, StackEntry* free)
        {
            TriangleBlock* block = Blocks + leaf;
            uint mask = TriangleTest.IntersectWide(block, Origin, Direction, tMax, out var distance, out var u, out var v);
            while (mask != 0)
            {
                int lane = BitOperations.TrailingZeroCount(mask);
                mask &= mask - 1;
                float t = distance[lane];
                if (t < tMax)
                {
                    tMax = t;
                    Hit.Distance = t;
                    Hit.U = u[lane];
                    Hit.V = v[lane];
                    Hit.Triangle = block->Triangle[lane] & int.MaxValue;
                    Hit.Instance = 0;
                }
            }

            return false;
        }
    }

    /// <summary>As <see cref="NearestInstance"/>, but stops at the first opaque triangle and lets glass tint the light, in any order.</summary>
    private struct AnyInstance : ILeafVisitor
    {
        public SceneTree Tree;
        public InstanceRay* Entries;
        public Vector3 Origin;
        public Vector3 Direction;
        public Vector3 Through;

        public bool Visit(int leaf, ref float tMax, StackEntry* free)
        {
            if (Tree._hasMedia && Tree.Instances[leaf].IsMedium)
            {
                return false;
            }

            InstanceRay* entry = Entries + leaf;
            entry->Enter(Origin, Direction, out Vector3 origin, out Vector3 direction);
            var visitor = new AnyTriangle
            {
                Tree = Tree, Instance = leaf, Blocks = entry->Blocks, Origin = origin, Direction = direction, Through = Through,
            };
            bool blocked = Traversal.Walk(entry->Nodes, origin, direction, ref tMax, free, ref visitor);
            if (visitor.Depth != Vector3.Zero && !blocked)
            {
                // An open mesh has ways in without a way out: none is longer than the thing.
                Vector3 longest = visitor.Absorption * (Tree.Models[Tree.Instances[leaf].Model].Model.Bounds.Size.Length() / direction.Length());
                visitor.Through *= GlassTint.Left(Vector3.Min(visitor.Depth, longest));
            }

            Through = visitor.Through;
            return blocked;
        }
    }

    private struct AnyTriangle : ILeafVisitor
    {
        public SceneTree Tree;
        public int Instance;
        public TriangleBlock* Blocks;
        public Vector3 Origin;
        public Vector3 Direction;
        public Vector3 Through;

        /// <summary>Optical depth of the glass crossed so far, and the largest absorption per metre in it.</summary>
        public Vector3 Depth, Absorption;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Visit(int leaf, ref float tMax, StackEntry* free)
        {
            TriangleBlock* block = Blocks + leaf;
            uint mask = TriangleTest.IntersectWide(block, Origin, Direction, tMax, out var distance, out _, out _);
            while (mask != 0)
            {
                int lane = BitOperations.TrailingZeroCount(mask);
                mask &= mask - 1;
                if (block->Triangle[lane] >= 0)
                {
                    return true;
                }

                ref readonly PlacedModel placed = ref Tree.Instances[Instance];
                Through *= Tree.Models[placed.Model].Through(block, lane, Direction, placed, out Vector3 absorption);
                Depth += absorption * distance[lane];
                Absorption = Vector3.Max(Absorption, Vector3.Abs(absorption));
            }

            return Through == Vector3.Zero;
        }
    }
}
