import { createRoot } from "react-dom/client";

import { startBench } from "./bench";
import { Workbench } from "./components/Workbench";

const element = document.getElementById("root");
if (element === null) throw new Error("The page has no element with the id root.");
createRoot(element).render(<Workbench bench={startBench()} />);
