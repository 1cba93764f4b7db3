using System.Numerics;
using Easel.Imaging;

namespace Easel.Styles.Flat;

/// <summary>
/// Paints a frame as a flat illustration. Every pixel gets a class — a fill, a tone and a layer of distance — and every class one colour;
/// small regions go, and the borders between the others become smooth curves.
/// </summary>
internal sealed class FlatPainter
{
    // Distance at which the second layer begins under a clear sky, metres; each further one begins at twice the distance.
    private const float SecondLayer = 35;

    // Least ratio of far to near for which all layers are used.
    private const float DeepestStep = 1.5f;

    // Smallest regions of things, of scenery, of leaves, of ground, and of lamps, in pixels of a frame 2048 high.
    private const float SmallestRegion = 60, SmallestScenery = 130, SmallestMass = 600, SmallestGround = 1500, SmallestLamp = 20;

    // Widest tuft of grass that is left out where there is no meadow, in widths of the picture.
    private const float WidestTuft = 0.04f;

    // Smallest piece of sky seen between things.
    private const float SmallestGap = 350;

    // Smallest patch of another tone on a surface and in leaves, and smallest mark of another colour.
    private const float SmallestPatch = 500, SmallestLeaves = 5200, SmallestMark = 150;

    // The same on land, whose light and shade are drawn as few large planes.
    private const float SmallestPlane = 6500;

    // Thinnest strip of another tone or colour on a surface, pixels of a frame 2048 high.
    private const float ThinnestStrip = 5;

    // Radius to which outlines are rounded, by what they enclose, in pixels of a frame 2048 high.
    private const float LeafRounding = 22, FrondRounding = 3, FurRounding = 8, HillRounding = 16, GrassRounding = 16, ShadeRounding = 8;

    // Glow below which a surface is no lamp, relative to the usual glow of those that are.
    private const float FaintGlow = 0.25f;

    // Panes smaller than this many pixels of a frame 2048 high have no streaks of light.
    private const float SmallestPane = 1200;

    // How far drawn borders may leave those of the frame, in pixels of a frame 2048 high: nature, light on
    // things, and shadows that cross the picture.
    private const float SoftEdge = 2.4f, ShadeEdge = 1.7f, ForeignShadow = 90;

    // Ground beyond this distance in metres is seen as hills.
    private const float FarHill = 120;

    // How far lamps fade in water.
    private const float MirroredLampHaze = 0.68f;

    private readonly Frame _frame;
    private readonly FlatMood _mood;
    private readonly uint _seed;
    private readonly Turf _turf;
    private readonly FlatFills _fills;
    private readonly FlatSurfaces _surfaces;
    private readonly FlatTones _tones;
    private readonly int[] _classes;
    private readonly float _scale;
    private readonly float _firstStep;
    private readonly float _stepsPerLayer;
    private readonly float _leastGlow;
    private readonly Vector3[] _colors;
    private readonly Vector3[] _mirrors;
    private readonly ParallelOptions _options;

    /// <summary>Decides the class of every pixel and the colour of every class.</summary>
    public FlatPainter(Frame frame, uint seed, CancellationToken cancellation)
    {
        _frame = frame;
        _options = new ParallelOptions { CancellationToken = cancellation };
        _mood = FlatMood.Of(frame.Facts.Mood);
        _seed = seed;
        _turf = new Turf(frame);
        _fills = new FlatFills(frame, _mood, _turf);
        _surfaces = new FlatSurfaces(frame, _options);
        _tones = new FlatTones(frame, _turf, _mood.LampsShine, _options);
        _classes = new int[frame.Width * frame.Height];
        _scale = frame.Height / 2048f * (frame.Height / 2048f);
        (_firstStep, _stepsPerLayer) = LayOutLayers();
        _leastGlow = FaintGlow * UsualGlow();
        Parallel.For(0, frame.Height, _options, y =>
        {
            for (int x = 0; x < frame.Width; x++)
            {
                _classes[(y * frame.Width) + x] = ClassOf(x, y);
            }
        });
        ClearTufts();
        _classes = MassSmoother.Smooth(_classes, frame.Width, FlatClass.PerFill, ReachOfMasses(), _options);

        // First patches of light into the rest of their own surface, then what is small into whatever is around.
        RegionMerger.Merge(_classes, frame.Width, LeastPatch, LeastStrip, Likeness, _options);
        RegionMerger.Merge(_classes, frame.Width, LeastPixels, _ => 0, Affinity, _options);
        if (_turf.Ground >= 0)
        {
            Plant();
        }

        _colors = new Vector3[_fills.All.Count * FlatClass.PerFill];
        _mirrors = new Vector3[_colors.Length];
        for (int i = 0; i < _colors.Length; i++)
        {
            _colors[i] = FlatColor.Of(FillOf(i), i, _mood);
            _mirrors[i] = OkLab.Mix(_colors[i], _mood.Ramp[Math.Min(FlatClass.Layer(i), _mood.Ramp.Length - 1)], _mood.LampsShine ? 0.9f : 0.6f);
        }
    }

    /// <summary>Draws the picture.</summary>
    public Picture Paint(int width, int height)
    {
        // Fit curves to all borders, many at a time.
        List<Outline> outlines = OutlineTracer.Trace(_classes, _frame.Width, _options);
        var scale = new Vector2((float)width / _frame.Width, (float)height / _frame.Height);
        var chains = new Vector2[outlines.Count][];
        const int batch = 512;
        Parallel.For(0, (outlines.Count + batch - 1) / batch, _options, b =>
        {
            var fitter = new CurveFitter();
            var points = new List<Vector2>();
            for (int i = b * batch; i < Math.Min(outlines.Count, (b + 1) * batch); i++)
            {
                points.Clear();
                fitter.Fit(outlines[i], ToleranceOf(outlines[i]), points);
                chains[i] = new Vector2[points.Count];
                for (int k = 0; k < points.Count; k++)
                {
                    chains[i][k] = points[k] * scale;
                }
            }
        });

        // The left rim of the picture is a border with nothing beyond.
        var canvas = new FlatCanvas(width, height);
        for (int y = 0; y < _frame.Height; y++)
        {
            canvas.Add([new Vector2(0, y * scale.Y), new Vector2(0, (y + 1) * scale.Y)], CoverOf(_classes[y * _frame.Width]), default);
        }

        for (int i = 0; i < outlines.Count; i++)
        {
            canvas.Add(chains[i], CoverOf(_classes[outlines[i].LeftPixel]), CoverOf(_classes[outlines[i].RightPixel]));
        }

        float pixel = 1 / scale.Y;
        var sky = new FlatSky(_frame, _mood, _seed, pixel);
        FlatWater? water = Array.Exists(_classes, c => c == FlatClass.Water)
            ? new FlatWater(
                _frame, i => _classes[i] == FlatClass.Water, i => _classes[i] >= 0 && FlatClass.IsAsked(_classes[i]) && !FillOf(_classes[i]).Shines, _mood, _seed, pixel)
            : null;
        var picture = new Picture(width, height);
        canvas.Fill(
            (x, y, cover) =>
            {
                const float nothing = 1e-3f;
                var color = new Vector3(cover.Flat.X, cover.Flat.Y, cover.Flat.Z);
                float fx = (x + 0.5f) / scale.X, fy = (y + 0.5f) / scale.Y;
                color += cover.Flat.W > nothing ? cover.Flat.W * sky.At(fx, fy) : Vector3.Zero;
                color += cover.Water > nothing && water is not null ? cover.Water * water.At(fx, fy, Silhouette) : Vector3.Zero;
                Span<byte> rgba = picture.Rgba.AsSpan(4 * ((y * width) + x), 4);
                rgba[0] = Srgb.EncodeByte(color.X);
                rgba[1] = Srgb.EncodeByte(color.Y);
                rgba[2] = Srgb.EncodeByte(color.Z);
                rgba[3] = 255;
            },
            _options);
        return picture;
    }

    private FlatCover CoverOf(int c) => c switch
    {
        FlatClass.Sky => new FlatCover(Vector4.UnitW, 0),
        FlatClass.Water => new FlatCover(Vector4.Zero, 1),
        _ => new FlatCover(new Vector4(_colors[c], 0), 0),
    };

    /// <summary>What water mirrors of a pixel: things as they are, scenery as plain silhouettes.</summary>
    private Vector3? Silhouette(int x, int y)
    {
        int c = _classes[(y * _frame.Width) + x];
        if (c < 0 || FlatClass.IsAsked(c))
        {
            return c < 0 ? null : FillOf(c).Shines && _frame.ElementId[(y * _frame.Width) + x] == 0 ? OkLab.Mix(_colors[c], _mood.Ramp[1], MirroredLampHaze) : _colors[c];
        }

        return _mirrors[c];
    }

    private FlatFill FillOf(int c) => _fills.All[FlatClass.Fill(c)];

    /// <summary>How freely a border is drawn: straight for the shadow of what is not in the picture, rounded for nature, exact for things.</summary>
    private float ToleranceOf(in Outline outline)
    {
        int left = _classes[outline.LeftPixel], right = _classes[outline.RightPixel];
        float pixel = MathF.Sqrt(_scale);
        if (left >= 0 && right >= 0 && !FlatClass.IsAsked(left) && FillOf(left) == FillOf(right) && FillOf(left).Kind == FrameMaterialKind.Ground)
        {
            return !outline.IsClosed && IsAtRim(outline.Points[0]) && IsAtRim(outline.Points[^1]) ? ForeignShadow * pixel : SoftEdge * pixel;
        }

        if (left >= 0 && right >= 0 && FillOf(left) == FillOf(right) && FillOf(left).Kind is not (FrameMaterialKind.Text or FrameMaterialKind.Glass))
        {
            return ShadeEdge * pixel;
        }

        return IsSoft(left, right) || IsSoft(right, left) ? SoftEdge * pixel : CurveFitter.Exact;
    }

    /// <summary>Leaves and fur are soft against everything, land against sky and water.</summary>
    private bool IsSoft(int c, int other) => c >= 0 && FillOf(c).Kind switch
    {
        FrameMaterialKind.Foliage => !_turf.IsBlossom(FillOf(c).Material),
        FrameMaterialKind.Fur => true,
        FrameMaterialKind.Ground => other < 0 && !FlatClass.IsAsked(c),
        _ => false,
    };

    private bool IsAtRim(Vector2 p) => p.X <= 0 || p.Y <= 0 || p.X >= _frame.Width || p.Y >= _frame.Height;

    /// <summary>How alike two parts of one surface are; 0 for others, and for marks that are meant to be seen.</summary>
    private float Likeness(int a, int b)
    {
        if (a < 0 || b < 0 || FillOf(a).Material != FillOf(b).Material)
        {
            return 0;
        }

        return FillOf(a) == FillOf(b) ? 2
            : Vector3.Distance(Vector3.SquareRoot(FillOf(a).Color), Vector3.SquareRoot(FillOf(b).Color)) < FlatFills.ClearlyDifferent ? 1 : 0;
    }

    private int LeastPatch(int c)
    {
        if (c < 0 || FillOf(c).Kind == FrameMaterialKind.Text)
        {
            return 0;
        }

        return (int)(_scale * (FillOf(c).Kind == FrameMaterialKind.Foliage ? SmallestLeaves
            : FillOf(c).Kind == FrameMaterialKind.Ground && !FlatClass.IsAsked(c) ? SmallestPlane : FillOf(c).Rank == 0 ? SmallestPatch : SmallestMark));
    }

    private float LeastStrip(int c) =>
        c < 0 || FillOf(c).Shines || FillOf(c).Kind is FrameMaterialKind.Text or FrameMaterialKind.Glass ? 0 : ThinnestStrip * MathF.Sqrt(_scale);

    /// <summary>Regions smaller than this are nobody's intention; leaves and blades are many and mean one mass.</summary>
    private int LeastPixels(int c)
    {
        if (c < 0)
        {
            return (int)((c == FlatClass.Sky ? SmallestGap : SmallestRegion) * _scale);
        }

        FlatFill fill = FillOf(c);
        bool isAsked = FlatClass.IsAsked(c);
        return (int)(_scale * fill.Kind switch
        {
            FrameMaterialKind.Text => 0,
            FrameMaterialKind.Foliage => SmallestMass,
            FrameMaterialKind.Ground => SmallestGround,
            _ when fill.Shines => SmallestLamp,
            _ => isAsked ? SmallestRegion : SmallestScenery,
        });
    }

    /// <summary>A small region rather becomes another tone of its own fill, then another part of the same thing, never letters or a lamp.</summary>
    private float Affinity(int small, int other)
    {
        if (small < 0 || other < 0)
        {
            return other < 0 ? 0.7f : 1;
        }

        FlatFill own = FillOf(small), fill = FillOf(other);
        return fill.Kind == FrameMaterialKind.Text || (fill.Shines && !own.Shines) ? 0.05f
            : own.Material == fill.Material ? own == fill ? 4 : 2.5f
            : FlatClass.IsAsked(small) == FlatClass.IsAsked(other) ? 1.5f : 0.8f;
    }

    /// <summary>Fills the places of stray tufts of grass from both sides.</summary>
    private void ClearTufts()
    {
        int widest = (int)(WidestTuft * _frame.Width);
        Parallel.For(0, _frame.Height, _options, y =>
        {
            Span<int> row = _classes.AsSpan(y * _frame.Width, _frame.Width);
            for (int x = 0; x < row.Length; x++)
            {
                int start = x;
                while (x < row.Length && row[x] >= 0 && !FlatClass.IsAsked(row[x]) && _turf.IsBlade(FillOf(row[x]).Material))
                {
                    x++;
                }

                int length = x - start;
                if (length == 0 || length > widest || length == row.Length)
                {
                    continue;
                }

                int left = start > 0 ? row[start - 1] : row[x], right = x < row.Length ? row[x] : left, middle = start + (length / 2);

                // A thing does not grow over the grass beside it.
                bool isLeftThing = left >= 0 && FlatClass.IsAsked(left), isRightThing = right >= 0 && FlatClass.IsAsked(right);
                if (isLeftThing || isRightThing)
                {
                    row[start..x].Fill(isLeftThing && isRightThing ? GroundAt(start + (y * _frame.Width)) : isLeftThing ? right : left);
                    continue;
                }

                row[start..middle].Fill(left);
                row[middle..x].Fill(right);
            }
        });
    }

    /// <summary>The nearest class below a pixel that is neither a thing nor grass; the pixel's own where there is none.</summary>
    private int GroundAt(int i)
    {
        for (int below = i + _frame.Width; below < _classes.Length; below += _frame.Width)
        {
            int c = _classes[below];
            if (c >= 0 && !FlatClass.IsAsked(c) && !_turf.IsBlade(FillOf(c).Material))
            {
                return c;
            }
        }

        return _classes[i];
    }

    /// <summary>Where masses are and how round they become, where they may grow and where not.</summary>
    private sbyte[] ReachOfMasses()
    {
        sbyte[] parts = new sbyte[_classes.Length];
        float pixel = MathF.Sqrt(_scale);
        sbyte leaf = Rounded(LeafRounding), frond = Rounded(FrondRounding), fur = Rounded(FurRounding), hill = Rounded(HillRounding), grass = Rounded(GrassRounding);
        sbyte shade = (sbyte)-Math.Max((sbyte)2, Rounded(ShadeRounding));
        Parallel.For(0, _frame.Height, _options, y =>
        {
            for (int i = y * _frame.Width; i < (y + 1) * _frame.Width; i++)
            {
                int c = _classes[i];
                FlatFill fill = c < 0 ? default : FillOf(c);
                bool isAsked = c >= 0 && FlatClass.IsAsked(c);
                parts[i] = c < 0 ? (sbyte)0 : fill.Kind switch
                {
                    FrameMaterialKind.Foliage => _turf.IsFrond(fill.Material) ? frond : leaf,
                    FrameMaterialKind.Fur => fur,
                    FrameMaterialKind.Ground when !isAsked && fill.Material == _turf.Ground => grass,
                    FrameMaterialKind.Ground when !isAsked && _frame.Depth[i] > FarHill => hill,
                    FrameMaterialKind.Text or FrameMaterialKind.Glass => (sbyte)-1,
                    _ => (sbyte)(fill.Shines ? -1 : isAsked ? shade : 0),
                };
            }
        });
        return parts;

        sbyte Rounded(float radius) => (sbyte)Math.Clamp(MathF.Round(radius * pixel), 1, sbyte.MaxValue);
    }

    /// <summary>Sets flowers where the meadow has some, and tufts of grass between.</summary>
    private void Plant()
    {
        var planter = new MeadowPlanter(_classes, _frame.Width, _frame.Facts.HorizonRow, _seed);
        planter.Plant(
            c => c >= 0 && !FlatClass.IsAsked(c) && FillOf(c).Material == _turf.Ground,
            i => _frame.ElementId[i] == 0 && _turf.IsBlossom(_frame.MaterialId[i]) ? FlatClass.Pack(_fills.Of(_frame.MaterialId[i], _frame.Albedo, i), 2, 0, false) : -1,
            (c, tone) => FlatClass.Pack(FlatClass.Fill(c), tone, FlatClass.Layer(c), false),
            FlatClass.Tone);
    }

    /// <summary>
    /// Where the second layer begins and how deep each is, as binary logarithms of metres. Haze of the day depends on true distance; the
    /// silhouettes of evening and night are spread over all layers, wherever they stand.
    /// </summary>
    private (float First, float Depth) LayOutLayers()
    {
        var depths = new List<float>();
        for (int i = 0; _mood.LampsShine && i < _frame.Depth.Length; i += 53)
        {
            int material = _frame.MaterialId[i];
            if (material >= 0 && _frame.ElementId[i] == 0
                && _frame.Materials[material].Kind is not (FrameMaterialKind.Ground or FrameMaterialKind.Water))
            {
                depths.Add(MathF.Log2(MathF.Max(_frame.Depth[i], 1e-3f)));
            }
        }

        const int fewest = 20;
        if (depths.Count < fewest)
        {
            return (MathF.Log2(SecondLayer), 1);
        }

        depths.Sort();
        float near = depths[(int)(0.04f * depths.Count)], far = depths[(int)(0.97f * depths.Count)];
        float depth = MathF.Max(MathF.Log2(DeepestStep) / 2, (far - near) / FlatClass.Layers);
        return (near + depth, depth);
    }

    private int ClassOf(int x, int y)
    {
        int i = (y * _frame.Width) + x, material = _frame.MaterialId[i];
        if (material < 0)
        {
            return FlatClass.Sky;
        }

        bool element = _frame.ElementId[i] != 0;
        FrameMaterialKind kind = _frame.Materials[material].Kind;
        if (kind == FrameMaterialKind.Water && !element)
        {
            return FlatClass.Water;
        }

        if (kind == FrameMaterialKind.Text)
        {
            return FlatClass.Pack(_fills.Of(material, _frame.Albedo, i), 2, 0, true);
        }

        var glow = new Vector3(_frame.Color.AsSpan(3 * i, 3));
        if (_mood.LampsShine && MathF.Max(glow.X, MathF.Max(glow.Y, glow.Z)) > _leastGlow)
        {
            // Lamps of scenery fade into the haze of their layer.
            int lampLayer = element || kind == FrameMaterialKind.Light ? 0 : LayerAt(_surfaces.At(i).Distance);
            return FlatClass.Pack(_fills.OfLamp(glow), 2, lampLayer, true);
        }

        // Grass and the flowers in it are drawn as ground; flowers are set anew.
        if (!element && _turf.Contains(material))
        {
            return FlatClass.Pack(_fills.Of(_turf.Ground, _frame.Albedo, i), _tones.At(x, y), LayerAt(MathF.Log2(MathF.Max(_frame.Depth[i], 1e-3f))), false);
        }

        // A surface stands in one layer as a whole; only the ground runs through them.
        ref readonly FlatSurface surface = ref _surfaces.At(i);
        float distance = kind == FrameMaterialKind.Ground ? MathF.Log2(MathF.Max(_frame.Depth[i], 1e-3f)) : surface.Distance;
        int layer = element ? 0 : LayerAt(distance);
        int tone = _tones.At(x, y);
        tone = kind == FrameMaterialKind.Glass
            ? FlatPane.Tone(surface, (x, y), tone, FlatPane.IsSeenThrough(_frame.Materials[material]), SmallestPane * _scale)
            : tone;
        return FlatClass.Pack(_fills.Of(material, _frame.Albedo, i), tone, layer, element);
    }

    private int LayerAt(float distance) => Math.Clamp(1 + (int)MathF.Floor((distance - _firstStep) / _stepsPerLayer), 0, FlatClass.Layers - 1);

    /// <summary>The median glow of what glows at all.</summary>
    private float UsualGlow()
    {
        var glows = new List<float>();
        for (int i = 0; i < _frame.Depth.Length; i += 5)
        {
            float glow = MathF.Max(_frame.Color[3 * i], MathF.Max(_frame.Color[(3 * i) + 1], _frame.Color[(3 * i) + 2]));
            if (_frame.MaterialId[i] >= 0 && glow > 1e-4f)
            {
                glows.Add(glow);
            }
        }

        glows.Sort();
        return glows.Count > 0 ? glows[glows.Count / 2] : float.PositiveInfinity;
    }
}
